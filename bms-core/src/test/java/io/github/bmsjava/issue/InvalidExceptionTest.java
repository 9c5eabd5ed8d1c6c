package io.github.bmsjava.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidExceptionTest {
    private static final Issue NOTE = Issue.of(SampleIssue.NOTE, "a");
    private static final Issue WRONG = Issue.of(SampleIssue.WRONG, "b");

    @Test
    void theMessageListsTheErrorsFirst() {
        assertThat(new InvalidException(List.of(NOTE, WRONG)))
                .hasMessage("1 error of 2 issues:\n  ERROR wrong: b is wrong\n  INFO note: a is noted");
    }

    @Test
    void theIssuesKeepTheOrderTheyWereFoundIn() {
        assertThat(new InvalidException(List.of(NOTE, WRONG)).issues()).containsExactly(NOTE, WRONG);
    }

    @Test
    void aLongListIsCutInTheMessageAndNotInTheIssues() {
        InvalidException many = new InvalidException(Collections.nCopies(23, WRONG));
        assertThat(many.getMessage()).startsWith("23 errors of 23").endsWith("… and 3 more, see issues()");
        assertThat(many.issues()).hasSize(23);
    }

    @Test
    void aCopyFromAnotherProcessKeepsTheMessageOnly() throws IOException, ClassNotFoundException {
        InvalidException thrown = new InvalidException(List.of(WRONG));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidException copy = (InvalidException) in.readObject();
            assertThat(copy).hasMessage(thrown.getMessage());
            assertThat(copy.issues()).isEmpty();
        }
    }
}
