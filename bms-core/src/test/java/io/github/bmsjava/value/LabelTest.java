package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LabelTest {
    private static final Label ALL = Label.of("sykefravær", "sjukefråvær", "sickness absence");

    @Test
    void eachLanguageHasItsText() {
        assertThat(ALL.in(Language.NB)).isEqualTo("sykefravær");
        assertThat(ALL.in(Language.NN)).isEqualTo("sjukefråvær");
        assertThat(ALL.in(Language.EN)).isEqualTo("sickness absence");
    }

    @Test
    void oneLanguageServesForAll() {
        assertThat(Label.of("skole").in(Language.EN)).isEqualTo("skole");
        assertThat(Label.of(Language.EN, "school").in(Language.NN)).isEqualTo("school");
    }

    @Test
    void oneNorwegianStandsInForTheOtherBeforeEnglishDoes() {
        assertThat(Label.of(Language.EN, "school").with(Language.NN, "skule").in(Language.NB))
                .isEqualTo("skule");
        assertThat(Label.of(Language.EN, "school").with(Language.NB, "skole").in(Language.NN))
                .isEqualTo("skole");
    }

    @Test
    void englishFallsBackOnBokmal() {
        assertThat(Label.of(Language.NN, "skule").with(Language.NB, "skole").in(Language.EN))
                .isEqualTo("skole");
    }

    @Test
    void theLanguageOfATextIsThatOnWhichItFallsBack() {
        Label english = Label.of(Language.EN, "school");
        for (Language language : Language.values()) {
            assertThat(ALL.languageFor(language)).isEqualTo(language);
            assertThat(Label.of("skole").languageFor(language)).isEqualTo(Language.NB);
            assertThat(english.languageFor(language)).isEqualTo(Language.EN);
        }
        assertThat(english.with(Language.NN, "skule").languageFor(Language.NB)).isEqualTo(Language.NN);
    }

    @Test
    void withReplacesOneTextAndLeavesTheFirstLabelAsItWas() {
        assertThat(ALL.with(Language.EN, "sick leave").in(Language.EN)).isEqualTo("sick leave");
        assertThat(ALL.in(Language.EN)).isEqualTo("sickness absence");
    }

    @Test
    void theTextsStandInTheOrderOfTheLanguagesHoweverTheyWereGiven() {
        Label label = Label.of(Language.EN, "c").with(Language.NN, "b").with(Language.NB, "a");
        assertThat(label.texts().keySet()).containsExactly(Language.NB, Language.NN, Language.EN);
    }

    @Test
    void labelsAreEqualWhenTheirTextsAre() {
        assertThat(Label.of("a").with(Language.EN, "b"))
                .isEqualTo(Label.of(Language.EN, "b").with(Language.NB, "a"))
                .hasSameHashCodeAs(Label.of(Language.EN, "b").with(Language.NB, "a"));
        assertThat(Label.of("a")).isNotEqualTo(Label.of(Language.NN, "a"));
    }

    @Test
    void theTextOfALabelIsBokmal() {
        assertThat(ALL).hasToString("sykefravær");
    }

    @Test
    void aBlankTextIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Label.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> ALL.with(Language.NN, ""));
    }

    @Test
    void languagesAreFoundByTheirTag() {
        assertThat(Language.findByTag("nn")).contains(Language.NN);
        assertThat(Language.findByTag("NN")).isEmpty();
        assertThat(Language.findByTag("sv")).isEmpty();
        assertThat(Language.EN.tag()).isEqualTo("en");
    }
}
