package io.github.bmsjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MembersTest {
    @Test
    void genericsAreSpelledOut() {
        assertThat(Members.of(Samples.Box.class))
                .containsExactly(
                        "protected final java.util.List<? extends T> content",
                        "protected Box(java.util.List<? extends T>)",
                        "<K extends Number & Comparable<K>> java.util.Map<K, java.util.List<U>>"
                                + " by(java.util.Comparator<? super K>)");
    }

    @Test
    void nullableStandsWhereItIsMeant() {
        assertThat(Members.of(Samples.Words.class))
                .contains("abstract @Nullable String find(java.util.List<@Nullable String>, String @Nullable [])");
    }

    @Test
    void nullableOfANestedTypeStandsBeforeItsName() {
        assertThat(Members.of(Samples.Words.class))
                .contains("abstract @Nullable java.util.Map.Entry<String, int[][]> entry()");
    }

    @Test
    void aVariableNumberOfArgumentsIsNoArray() {
        assertThat(Members.of(Samples.Words.class)).contains("abstract String join(String, String...)");
    }

    @Test
    void aConstructorThatIsNotWrittenIsListed() {
        assertThat(Members.of(Samples.Words.class)).contains("Words()");
    }

    @Test
    void onlyCheckedExceptionsCount() {
        assertThat(Members.of(Samples.Failing.class))
                .containsExactly("Failing()", "void run() throws InterruptedException, java.io.IOException");
    }

    @Test
    void anInnerTypeOfAGenericOneStandsWithItsOuter() {
        assertThat(Members.of(Samples.Outer.class)).contains("api.Samples.Outer<T>.Inner inner()");
    }

    @Test
    void aRecordListsItsComponentsInOrderAndWhatItAdds() {
        assertThat(Members.of(Samples.Pair.class))
                .containsExactly(
                        "component String second", "component @Nullable Integer first", "Pair(String)", "int size()");
    }

    @Test
    void anEnumListsItsConstantsInOrderAndWhatItAdds() {
        assertThat(Members.of(Samples.Sign.class)).containsExactly("constant PLUS", "constant MINUS", "int of(int)");
    }

    @Test
    void anAnnotationSaysWhatMayBeLeftOut() {
        assertThat(Members.of(Samples.Noted.class)).containsExactly("int times() default", "String why()");
    }

    @Test
    void membersOfHiddenSupertypesAreListedAsTheyAreBelow() {
        assertThat(Members.of(Samples.Shown.class))
                .containsExactly(
                        "static final int LEVEL = 3",
                        "Shown()",
                        "void accept(api.Samples.Shown)",
                        "default java.util.List<Integer> all()",
                        "void close()",
                        "api.Samples.Shown self()",
                        "@Nullable java.util.List<String> value()");
    }

    @Test
    void aConstantStandsWithItsValue() {
        assertThat(Members.of(Samples.Constants.class))
                .containsExactly(
                        "static final long MANY = 40",
                        "static final String NAME = \"a\\10b\"",
                        "static final java.util.List<String> NONE");
    }
}
