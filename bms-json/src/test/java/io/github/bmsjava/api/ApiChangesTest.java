package io.github.bmsjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiChangesTest {
    private static final List<String> INVENTORY = Inventory.of(
            List.of(new ModuleTypes("samples", List.of(Samples.Pair.class, Samples.Shape.class, Samples.Sign.class))));

    @Test
    void theSameInventoryHasNoChanges() {
        assertThat(ApiChanges.between(INVENTORY, List.copyOf(INVENTORY))).isEmpty();
    }

    @Test
    void aMemberThatIsNewIsNamedWithItsType() {
        assertThat(ApiChanges.between(without("    int size()"), INVENTORY))
                .containsExactly("+ api.Samples.Pair: int size()");
    }

    @Test
    void aMemberThatIsGoneIsNamedWithItsType() {
        assertThat(ApiChanges.between(INVENTORY, without("    int size()")))
                .containsExactly("- api.Samples.Pair: int size()");
    }

    @Test
    void aMemberThatChangedIsGoneAndNew() {
        List<String> before = new ArrayList<>(INVENTORY);
        Collections.replaceAll(before, "    int size()", "    long size()");

        assertThat(ApiChanges.between(before, INVENTORY))
                .containsExactly("- api.Samples.Pair: long size()", "+ api.Samples.Pair: int size()");
    }

    @Test
    void aTypeThatIsNewIsNamed() {
        assertThat(ApiChanges.between(without("api.Samples.Shape"), INVENTORY)).contains("+ api.Samples.Shape");
    }

    @Test
    void constantsInAnotherOrderAreAChange() {
        List<String> before = new ArrayList<>(INVENTORY);
        Collections.swap(before, before.indexOf("    constant PLUS"), before.indexOf("    constant MINUS"));

        assertThat(ApiChanges.between(before, INVENTORY)).hasSize(2);
    }

    @Test
    void theMessageNamesTheLinesAndTheWayOut() {
        assertThat(ApiChanges.message(ApiChanges.between(without("    int size()"), INVENTORY)))
                .isEqualTo("The public API is not the one in api.txt:\n"
                        + "+ api.Samples.Pair: int size()\n"
                        + "Maybe the change is meant: `mvn test -pl bms-json -am -Dbms.api.update=true` rewrites api.txt;"
                        + " commit it together with the change.");
    }

    private static List<String> without(String line) {
        return INVENTORY.stream().filter(other -> !other.equals(line)).toList();
    }
}
