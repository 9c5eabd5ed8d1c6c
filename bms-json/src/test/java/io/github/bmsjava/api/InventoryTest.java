package io.github.bmsjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InventoryTest {
    @Test
    void aTypeIsABlockUnderItsModule() {
        assertThat(Inventory.of(List.of(new ModuleTypes("samples", List.of(Samples.Sign.class)))))
                .endsWith(
                        "",
                        "module samples",
                        "",
                        "api.Samples.Sign",
                        "    enum Sign",
                        "    constant PLUS",
                        "    constant MINUS",
                        "    int of(int)");
    }
}
