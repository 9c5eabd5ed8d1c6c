package io.github.bmsjava.internal.group;

import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.scorecard.CardEntry;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.value.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group, or the whole card, with the results of its own entries.
 *
 * @param group the group; null for the whole card
 * @param id the id of the group, or of the card
 * @param name what it is called
 * @param rule its rule, or null
 * @param inUse whether it and all groups above it are in use
 * @param isSound whether its rule can be used
 * @param entries its own entries that count, with their results
 * @param groups the groups in it
 */
record GroupNode(
        @Nullable Group group,
        String id,
        Label name,
        @Nullable GroupRule rule,
        boolean inUse,
        boolean isSound,
        List<Row> entries,
        List<GroupNode> groups) {

    /**
     * An entry that is not advisory.
     *
     * @param entry the entry
     * @param result its result; null where nobody defined the indicator
     */
    record Row(CardEntry entry, @Nullable Explanation result) {}
}
