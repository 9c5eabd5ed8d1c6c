package io.github.bmsjava.agreement;

import io.github.bmsjava.explain.GateAnswer;

/** Answers in short words, for text forms. */
final class Answers {
    private Answers() {}

    /** For example {@code no}, {@code undecided: suppressed}, {@code undecided: provisional}. */
    static String of(GateAnswer answer) {
        String why = answer.findReason()
                .map(reason -> ": " + reason.id())
                .orElse(answer.provisional() ? ": provisional" : "");
        return answer.answer().id() + why;
    }
}
