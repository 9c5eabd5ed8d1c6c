package io.github.bmsjava.explain;

import io.github.bmsjava.explain.Account.Topic;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.NorwegianFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The entries of an account while they are put together. */
final class Entries {
    private final Messages messages;
    private final List<Account.Entry> entries = new ArrayList<>();

    Entries(Messages messages) {
        this.messages = messages;
    }

    void add(Topic topic, String text) {
        entries.add(new Account.Entry(topic, messages.text("account." + topic.id()), text));
    }

    void addRounding(Fraction exact, String published) {
        add(
                Topic.ROUNDING,
                messages.text(
                        "account.rounded", Map.of("exact", NorwegianFormat.exact(exact), "published", published)));
    }

    List<Account.Entry> all() {
        return entries;
    }
}
