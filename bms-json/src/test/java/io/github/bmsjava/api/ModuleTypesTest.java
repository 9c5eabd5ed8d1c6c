package io.github.bmsjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.Bms;
import io.github.bmsjava.organisation.Organisation;
import org.junit.jupiter.api.Test;

class ModuleTypesTest {
    private static final ModuleTypes CORE = ModuleTypes.around(Bms.class);

    @Test
    void theModuleIsTheOneOfTheType() {
        assertThat(CORE.name()).isEqualTo("io.github.bmsjava.core");
    }

    @Test
    void typesStandByPackageAndName() {
        assertThat(CORE.types())
                .startsWith(Bms.class)
                .containsSubsequence(Organisation.class, Organisation.Builder.class);
    }

    @Test
    void packagesThatAreExportedToOneModuleAloneAreLeftOut() {
        assertThat(CORE.types()).isNotEmpty().noneMatch(type -> type.getName().contains(".internal."));
    }

    @Test
    void aTypeInsideAHiddenOneIsHidden() {
        assertThat(Visible.is(Outside.Inside.class)).isFalse();
    }

    @Test
    void aTypeInsideAVisibleOneIsVisible() {
        assertThat(Visible.is(Samples.Pair.class)).isTrue();
    }

    /** Not public. */
    static final class Outside {
        /** Public, to nobody's use. */
        public static final class Inside {}
    }
}
