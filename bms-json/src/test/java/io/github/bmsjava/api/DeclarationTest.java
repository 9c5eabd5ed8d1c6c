package io.github.bmsjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeclarationTest {
    @Test
    void typeParametersStandWithTheirBounds() {
        assertThat(Declaration.of(Samples.Box.class))
                .isEqualTo("static class Box<T extends Comparable<? super T>, U extends @Nullable Object>");
    }

    @Test
    void aSealedTypeNamesThoseThatMayExtendItAndCanBeSeen() {
        assertThat(Declaration.of(Samples.Shape.class))
                .isEqualTo("sealed interface Shape permits api.Samples.Open, api.Samples.Square");
    }

    @Test
    void aTypeSaysThatItOpensASealedOne() {
        assertThat(Declaration.of(Samples.Open.class))
                .isEqualTo("static non-sealed class Open implements api.Samples.Shape");
    }

    @Test
    void aFinalTypeOpensNothing() {
        assertThat(Declaration.of(Samples.Square.class))
                .isEqualTo("static final class Square implements api.Samples.Shape");
    }

    @Test
    void aRecordIsARecordAndNoMore() {
        assertThat(Declaration.of(Samples.Pair.class)).isEqualTo("record Pair");
    }

    @Test
    void whetherConstantsHaveBodiesIsTheEnumsOwnAffair() {
        assertThat(Declaration.of(Samples.Sign.class)).isEqualTo("enum Sign");
    }

    @Test
    void anAnnotationIsNamedSo() {
        assertThat(Declaration.of(Samples.Noted.class)).isEqualTo("annotation Noted");
    }

    @Test
    void whatStandsAboveAHiddenSupertypeBelongsToTheType() {
        assertThat(Declaration.of(Samples.Shown.class))
                .isEqualTo(
                        "static class Shown implements AutoCloseable, java.util.function.Consumer<api.Samples.Shown>");
    }

    @Test
    void abstractIsSaid() {
        assertThat(Declaration.of(Samples.Words.class)).isEqualTo("static abstract class Words");
    }
}
