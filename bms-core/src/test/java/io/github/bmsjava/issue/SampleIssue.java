package io.github.bmsjava.issue;

/** One code of each severity. */
enum SampleIssue implements IssueCode {
    NOTE(Severity.INFO, "{subject} is noted"),
    ODD(Severity.WARNING, "{subject} has {count} of {name}"),
    WRONG(Severity.ERROR, "{subject} is wrong");

    private final Severity severity;
    private final String template;

    SampleIssue(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    @Override
    public String id() {
        return switch (this) {
            case NOTE -> "note";
            case ODD -> "odd";
            case WRONG -> "wrong";
        };
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return template;
    }
}
