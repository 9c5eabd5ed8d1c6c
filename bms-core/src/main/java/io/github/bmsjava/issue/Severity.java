package io.github.bmsjava.issue;

/** How grave an issue is. The order is from mild to grave. */
public enum Severity {
    /** Worth knowing; nothing needs to be done. */
    INFO,
    /** Something is odd and was handled as the message says; a person should look. */
    WARNING,
    /** Something could not be used and is left out at its smallest whole. */
    ERROR
}
