package io.github.bmsjava.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.organisation.OrganisationIssue;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Reason;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Messages NB = Messages.in(Language.NB);
    private static final Messages NN = Messages.in(Language.NN);
    private static final Messages EN = Messages.in(Language.EN);

    private enum VendorCode implements IssueCode {
        LICENCE;

        @Override
        public String id() {
            return "vendor-licence";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String template() {
            return "The licence of {subject} ends {day}.";
        }
    }

    @Test
    void anAbsenceIsSaidInEachLanguage() {
        assertThat(NB.reason(Absence.NOT_MEASURED)).isEqualTo("Ikke målt");
        assertThat(NN.reason(Absence.NOT_MEASURED)).isEqualTo("Ikkje målt");
        assertThat(EN.reason(Absence.NOT_MEASURED)).isEqualTo("Not measured");
    }

    @Test
    void aReasonNobodyTranslatedIsSaidByItsId() {
        Reason vendors = () -> "vendor-reason";

        assertThat(NB.reason(vendors)).isEqualTo("vendor-reason");
    }

    @Test
    void anIssueIsSaidInEachLanguageWithItsValues() {
        Issue issue = Issue.of(OrganisationIssue.UNIT_REPEATED, "unit 'a'")
                .with("unit", "a")
                .with("times", 2);

        assertThat(NB.issue(issue)).isEqualTo("Enheten «a» er definert 2 ganger, likt; den teller én gang.");
        assertThat(NN.issue(issue)).isEqualTo("Eininga «a» er definert 2 gonger, likt; ho tel éin gong.");
        assertThat(EN.issue(issue)).isEqualTo(issue.message());
    }

    @Test
    void aVendorsIssueIsSaidInEnglish() {
        Issue issue = Issue.of(VendorCode.LICENCE, "BMS").with("day", "31.12.");

        assertThat(NN.issue(issue)).isEqualTo("The licence of BMS ends 31.12..");
    }

    @Test
    void aVendorsIssueIsSaidInTheVendorsWordsWhereThereAreSome() {
        Issue issue = Issue.of(VendorCode.LICENCE, "BMS").with("day", "1. mai");

        Messages more = NB.and(Map.of("issue.vendor-licence", "Lisensen går ut {day}."));

        assertThat(more.issue(issue)).isEqualTo("Lisensen går ut 1. mai.");
        assertThat(NB.findText("issue.vendor-licence")).isEmpty();
    }

    @Test
    void aFurtherCatalogueIsReadAsUtf8AndWinsOverTheFirst() {
        Messages more =
                NB.and(stream("reason.suppressed = Unntatt ’offentlighet’ – æøå\nny.tekst = Det er {hva}, ikke {x}"));

        assertThat(more.reason(Absence.SUPPRESSED)).isEqualTo("Unntatt ’offentlighet’ – æøå");
        assertThat(more.text("ny.tekst", Map.of("hva", "$1\\"))).isEqualTo("Det er $1\\, ikke {x}");
        assertThat(more.reason(Absence.UNKNOWN)).isEqualTo("Ukjent");
        assertThat(more.language()).isEqualTo(Language.NB);
    }

    @Test
    void bracesThatAreNoNameMayHoldOne() {
        Messages more = NB.and(Map.of("json", "{\"navn\": {navn}} {", "set", "{a, {b}"));

        assertThat(more.text("json", Map.of("navn", "Lund"))).isEqualTo("{\"navn\": Lund} {");
        assertThat(more.text("set", Map.of("b", "c"))).isEqualTo("{a, c");
    }

    @Test
    void aCatalogueThatIsNotUtf8IsRefused() {
        ByteArrayInputStream latin = new ByteArrayInputStream("a = målt".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> NB.and(latin))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> NB.text("quality.revisd"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no text 'quality.revisd' in nb.\nMaybe 'quality.revised' was meant.");
    }

    @Test
    void qualityAndSeverityAreSaid() {
        assertThat(NB.quality(QualityFlag.PRELIMINARY)).isEqualTo("Foreløpig");
        assertThat(NN.quality(QualityFlag.PRELIMINARY)).isEqualTo("Førebels");
        assertThat(NN.severity(Severity.WARNING)).isEqualTo("Åtvaring");
    }

    @Test
    void theDefaultLocaleHasNoSay() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(NB.severity(Severity.INFO)).isEqualTo("Opplysning");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theTextFormIsShort() {
        assertThat(EN.toString()).startsWith("Messages en of ");
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
