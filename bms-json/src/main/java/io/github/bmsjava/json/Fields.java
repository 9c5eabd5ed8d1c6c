package io.github.bmsjava.json;

import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The members of one object. Every problem is reported; {@link #isSound} says at the end whether there was any, so that
 * what the object describes can be left out whole.
 */
final class Fields {
    private final Value owner;
    private final Map<String, Node.Member> members;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> repeated = new LinkedHashSet<>();
    private boolean sound = true;

    Fields(Value owner) {
        this.owner = owner;
        if (owner.node() instanceof Node.Obj object) {
            members = object.members();
            object.repeated().forEach(this::reportRepeated);
        } else {
            members = Map.of();
            wrongType(owner, "an object");
        }
    }

    private void reportRepeated(Node.Member member) {
        sound = false;
        if (repeated.add(member.name())) {
            String pointer = owner.below(member.name(), member.value()).pointer();
            Issue issue = owner.problems().issue(DocumentIssue.DUPLICATE_KEY, pointer, member.line(), member.column());
            owner.problems().add(issue.with("name", member.name()), member.line(), member.column());
        }
    }

    Value owner() {
        return owner;
    }

    /** The member of a name, if it is there. */
    Optional<Value> find(String name) {
        known.add(name);
        return Optional.ofNullable(members.get(name)).map(member -> owner.below(name, member.value()));
    }

    boolean has(String name) {
        return members.containsKey(name) || repeated.contains(name);
    }

    /** A member that must be there. */
    <T> Optional<T> required(String name, Decoder<T> decoder) {
        if (!has(name) && owner.node() instanceof Node.Obj) {
            fault(owner, DocumentIssue.MISSING_FIELD, Map.of("name", name));
        }
        return read(name, decoder);
    }

    <T> void required(String name, Decoder<T> decoder, Consumer<? super T> use) {
        required(name, decoder).ifPresent(value -> apply(name, value, use));
    }

    /** A member that may be there. */
    <T> void optional(String name, Decoder<T> decoder, Consumer<? super T> use) {
        read(name, decoder).ifPresent(value -> apply(name, value, use));
    }

    /** A member whose faults lie with its parts and not with this object. */
    <T> void independent(String name, Decoder<T> decoder, Consumer<? super T> use) {
        find(name).flatMap(decoder::read).ifPresent(use);
    }

    <T> Optional<T> read(String name, Decoder<T> decoder) {
        Optional<Value> value = find(name);
        Optional<T> decoded = value.flatMap(decoder::read);
        if (value.isPresent() && decoded.isEmpty()) {
            sound = false;
        }
        return decoded;
    }

    /** Hands a value to what may refuse it. */
    private <T> void apply(String name, T value, Consumer<? super T> use) {
        try {
            use.accept(value);
        } catch (IllegalArgumentException e) {
            find(name)
                    .ifPresent(at ->
                            fault(at, DocumentIssue.INVALID_VALUE, Map.of("why", String.valueOf(e.getMessage()))));
        }
    }

    private void wrongType(Value value, String wanted) {
        fault(
                value,
                DocumentIssue.WRONG_TYPE,
                Map.of("wanted", wanted, "found", value.node().kind()));
    }

    void fault(Value at, DocumentIssue code, Map<String, String> values) {
        sound = false;
        Decoders.report(at, code, values);
    }

    /** Makes what the object describes, if all is sound; what refuses to be made is reported. */
    <T> Optional<T> make(Supplier<T> maker) {
        if (!isSound()) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | IllegalStateException e) { // a rule that cannot take a part says the latter
            fault(owner, DocumentIssue.INVALID_VALUE, Map.of("why", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** Whether nothing was wrong. Reports the members that nobody asked for; to be called once, at the end. */
    boolean isSound() {
        for (Node.Member member : members.values()) {
            if (!known.contains(member.name())) {
                reportUnknown(member);
            }
        }
        return sound;
    }

    private void reportUnknown(Node.Member member) {
        boolean newer = owner.problems().isNewer();
        sound &= newer;
        DocumentIssue code = newer ? DocumentIssue.FIELD_OF_NEWER_VERSION : DocumentIssue.UNKNOWN_FIELD;
        String pointer = owner.below(member.name(), member.value()).pointer();
        Issue issue = owner.problems()
                .issue(code, pointer, member.line(), member.column())
                .with("name", member.name())
                .with("nearest", Nearest.to(member.name(), known).orElse("–"))
                .with("known", String.join(", ", known));
        owner.problems().add(issue, member.line(), member.column());
    }

    /** Reports where there is not exactly one of these members. */
    void alone(List<String> names) {
        long count = count(names);
        if (count != 1 && owner.node() instanceof Node.Obj) {
            fault(
                    owner,
                    DocumentIssue.VALUE_FORMS,
                    Map.of("forms", String.join(", ", names), "count", Long.toString(count)));
        }
    }

    /** How many of these members there are. */
    long count(List<String> names) {
        return names.stream().filter(this::has).count();
    }
}
