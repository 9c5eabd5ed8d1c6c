package io.github.bmsjava.examples.verification;

/** What a case has more of than others. */
enum Focus {
    /** Of nothing. */
    NONE,
    /** Numbers at and beyond the bounds of what columns hold. */
    WIDE_NUMBERS,
    /** Gates that ask about a group. */
    GROUP_GATES
}
