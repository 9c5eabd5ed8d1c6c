package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.bmsjava.agreement.GoalReport;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.UnreadableBound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BmsJsonProperties {

    @Property
    void whatIsWrittenReadsBackEqualAndIsWrittenTheSame(@ForAll long seed) {
        BmsDocument document = new Documents(seed).document();
        String written = BmsJson.write(document);

        Validated<BmsDocument> read = BmsJson.read(written);

        BmsDocument back = read.partial().orElseThrow();
        assertThat(back.organisation()).isEqualTo(document.organisation());
        assertThat(back.indicators()).isEqualTo(document.indicators());
        assertThat(back.cards()).isEqualTo(document.cards());
        assertThat(back.targets()).isEqualTo(document.targets());
        assertThat(back.observations()).isEqualTo(document.observations());
        assertThat(back.agreements()).isEqualTo(document.agreements());
        assertThat(back.actions()).isEqualTo(document.actions());
        assertThat(back.cycle()).isEqualTo(document.cycle());
        assertThat(back).isEqualTo(document);
        assertThat(BmsJson.write(back)).isEqualTo(written);
        assertThat(read.issues()).extracting(Issue::code).noneMatch(code -> code instanceof DocumentIssue);
    }

    /** Texts about persons are written only where they are asked for, and then as they are. */
    @Property
    void textsAboutPersonsAreWrittenOnlyWhenAskedFor(@ForAll long seed) throws IOException {
        BmsDocument document = new Documents(seed).documentWithPersonalTexts();
        StringWriter asked = new StringWriter();
        BmsJson.writeWithPersonalTexts(document, asked);

        assertThat(BmsJson.read(asked.toString()).partial()).contains(document);
        assertThat(DocumentSchema.errors(asked.toString())).isEmpty();
        assertThat(BmsJson.write(document)).doesNotContain("sagt: ");
        BmsDocument without = BmsJson.read(BmsJson.write(document)).partial().orElseThrow();
        assertThat(without.comments()).isEmpty();
        assertThat(without.cycle().assessments()).isEmpty();
        document.cycle()
                .goalReports()
                .forEach((agreement, said) -> assertThat(without.cycle().goalReports(agreement))
                        .isEqualTo(said.stream().map(GoalReport::withoutText).toList()));
    }

    @Property
    void whatIsWrittenIsValidAgainstTheSchema(@ForAll long seed) {
        assertThat(DocumentSchema.errors(BmsJson.write(new Documents(seed).document())))
                .isEmpty();
    }

    @Property
    void theOrderOfKeysChangesNothing(@ForAll long seed) throws IOException {
        BmsDocument document = new Documents(seed).document();
        String written = BmsJson.write(document);
        Node node = NodeReader.read(new StringReader(written), new Problems("")).orElseThrow();
        StringBuilder shuffled = new StringBuilder();
        new NodeWriter(shuffled).write(shuffle(node, new Random(seed)), 0, 0);

        BmsDocument back = BmsJson.read(shuffled.toString()).partial().orElseThrow();

        assertThat(back.indicators()).isEqualTo(document.indicators());
        assertThat(back.cards()).isEqualTo(document.cards());
        assertThat(back.targets()).isEqualTo(document.targets());
        assertThat(back).isEqualTo(document);
        assertThat(BmsJson.write(back)).isEqualTo(written);
    }

    private static Node shuffle(Node node, Random random) {
        if (node instanceof Node.Arr array) {
            return Node.list(
                    array.items().stream().map(item -> shuffle(item, random)).toList());
        }
        if (!(node instanceof Node.Obj object)) {
            return node;
        }
        List<Node.Member> members = new ArrayList<>(object.members().values());
        Collections.shuffle(members, random);
        Map<String, Node.Member> shuffled = new LinkedHashMap<>();
        members.forEach(member ->
                shuffled.put(member.name(), new Node.Member(member.name(), shuffle(member.value(), random), 0, 0)));
        return new Node.Obj(shuffled, List.of(), 0, 0);
    }

    @Property
    void aDocumentCutAnywhereIsLeftOutWhole(@ForAll long seed, @ForAll @IntRange(max = 1_000_000) int at) {
        String written = BmsJson.write(new Documents(seed).document()).strip();
        String cut = written.substring(0, at % written.length());

        Validated<BmsDocument> read = BmsJson.read(cut);

        assertThat(read.partial()).isEmpty();
        assertThat(read.issues()).hasSize(1);
    }

    /** One byte changed: whatever it makes of the document, the reader answers with a document or with errors. */
    @Property
    void aByteChangedNeverThrows(@ForAll long seed, @ForAll @IntRange(max = 1_000_000) int at, @ForAll byte to) {
        byte[] bytes = BmsJson.write(new Documents(seed).document()).getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = to;

        assertThatCode(() -> {
                    Validated<BmsDocument> read = BmsJson.read(new ByteArrayInputStream(bytes));
                    assertThat(read.partial().isPresent()
                                    || read.issues().stream().anyMatch(issue -> issue.severity() == Severity.ERROR))
                            .isTrue();
                    read.partial().ifPresent(BmsJson::write);
                })
                .doesNotThrowAnyException();
    }

    @Property
    void boundsReadBackFromTheirText(@ForAll long seed) {
        for (LevelBound bound : new Documents(seed).target().bounds().values()) {
            assertThat(BoundCodec.parse(BoundCodec.text(bound)))
                    .isEqualTo(bound instanceof UnreadableBound ? Optional.empty() : Optional.of(bound));
        }
    }
}
