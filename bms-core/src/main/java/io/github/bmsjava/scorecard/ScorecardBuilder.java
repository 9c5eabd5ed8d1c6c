package io.github.bmsjava.scorecard;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.value.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Scorecard}. Not thread-safe. Groups added to the builder itself are for everyone; {@link #layer} adds
 * those of a narrower scope.
 */
public final class ScorecardBuilder {
    final ScorecardId id;
    Label name;
    Label word = Label.of("Styringskort", "Styringskort", "Scorecard");
    CardKind kind = CardKind.STEERING;
    int version = 1;
    DateRange inForce = DateRange.always();

    @Nullable
    OrgUnitId owner;

    int limit;

    @Nullable
    GroupRule rule;

    final List<LayerScope> appliesTo = new ArrayList<>();
    final List<Indicator> indicators = new ArrayList<>();
    final Map<String, String> extensions = new LinkedHashMap<>();
    private final List<CardLayer> layers = new ArrayList<>();
    private final LayerBuilder common = new LayerBuilder(LayerScope.all(), indicators);

    ScorecardBuilder(ScorecardId id) {
        this.id = id;
        this.name = Label.of(id.value());
    }

    ScorecardBuilder(Scorecard from) {
        id = from.id();
        name = from.name();
        word = from.word();
        kind = from.kind();
        version = from.version();
        inForce = from.inForce();
        owner = from.owner().orElse(null);
        limit = from.limit();
        rule = from.rule().orElse(null);
        if (!from.appliesTo().equals(List.of(LayerScope.all()))) {
            appliesTo.addAll(from.appliesTo());
        }
        indicators.addAll(from.indicators());
        extensions.putAll(from.extensions());
        layers.addAll(from.layers());
    }

    /**
     * Sets the name, in bokmål.
     *
     * @param text not blank
     * @return this builder
     */
    public ScorecardBuilder name(String text) {
        return name(Label.of(text));
    }

    /**
     * Sets the name.
     *
     * @param label in any languages
     * @return this builder
     */
    public ScorecardBuilder name(Label label) {
        name = Objects.requireNonNull(label, "label");
        return this;
    }

    /**
     * Sets what the customer calls such cards: "Målekart", "Målekort" (R40).
     *
     * @param label in any languages
     * @return this builder
     */
    public ScorecardBuilder word(Label label) {
        word = Objects.requireNonNull(label, "label");
        return this;
    }

    /**
     * Sets what the card is for; the default is steering.
     *
     * @param cardKind the kind
     * @return this builder
     */
    public ScorecardBuilder kind(CardKind cardKind) {
        kind = Objects.requireNonNull(cardKind, "cardKind");
        return this;
    }

    /**
     * Sets the version; the default is 1.
     *
     * @param number 1 or more
     * @return this builder
     */
    public ScorecardBuilder version(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("version " + number + " of card '" + id + "' is less than one.");
        }
        version = number;
        return this;
    }

    /**
     * Sets when this version is in force; the default is always.
     *
     * @param range from inclusive, to exclusive
     * @return this builder
     */
    public ScorecardBuilder inForce(DateRange range) {
        inForce = Objects.requireNonNull(range, "range");
        return this;
    }

    /**
     * Sets the unit that owns the card.
     *
     * @param unit the owner
     * @return this builder
     */
    public ScorecardBuilder owner(OrgUnitId unit) {
        owner = unit;
        return this;
    }

    /**
     * Sets how many indicators a unit's card should have at most; more are a warning, never a refusal (R35).
     *
     * @param most 1 or more
     * @return this builder
     */
    public ScorecardBuilder limit(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("limit " + most + " of card '" + id + "' is less than one.");
        }
        limit = most;
        return this;
    }

    /**
     * Says who has the card; without a word everyone has it. Several scopes add up.
     *
     * @param scope for example the units of a type
     * @return this builder
     */
    public ScorecardBuilder appliesTo(LayerScope scope) {
        appliesTo.add(Objects.requireNonNull(scope, "scope"));
        return this;
    }

    /**
     * Sets how the whole card gets a colour from its outermost groups (J7); the default is none.
     *
     * @param groupRule the rule
     * @return this builder
     */
    public ScorecardBuilder rule(GroupRule groupRule) {
        rule = Objects.requireNonNull(groupRule, "groupRule");
        return this;
    }

    /**
     * Adds a perspective for everyone.
     *
     * @param title its name, also its id
     * @param content what is in it
     * @return this builder
     */
    public ScorecardBuilder perspective(String title, Consumer<GroupBuilder> content) {
        common.perspective(title, content);
        return this;
    }

    /**
     * Adds a group of any kind for everyone.
     *
     * @param groupKind what it is
     * @param title its name, also its id
     * @param content what is in it
     * @return this builder
     */
    public ScorecardBuilder group(GroupKind groupKind, String title, Consumer<GroupBuilder> content) {
        common.group(groupKind, title, content);
        return this;
    }

    /**
     * Adds a layer.
     *
     * @param scope for whom
     * @param content its groups and removals
     * @return this builder
     */
    public ScorecardBuilder layer(LayerScope scope, Consumer<LayerBuilder> content) {
        LayerBuilder layer = new LayerBuilder(scope, indicators);
        content.accept(layer);
        layers.add(layer.build());
        return this;
    }

    /**
     * Defines an indicator beside the entries that use it.
     *
     * @param indicator the definition
     * @return this builder
     */
    public ScorecardBuilder define(Indicator indicator) {
        indicators.add(Objects.requireNonNull(indicator, "indicator"));
        return this;
    }

    /**
     * Attaches an attribute that the library keeps and does not read.
     *
     * @param attribute its name
     * @param json its value as JSON text
     * @return this builder
     */
    public ScorecardBuilder extension(String attribute, String json) {
        extensions.put(attribute, json);
        return this;
    }

    ScorecardBuilder layers(List<CardLayer> all) {
        layers.clear();
        layers.addAll(all);
        return this;
    }

    /**
     * The card. Bounds are checked against the indicators defined inside it; the others when it becomes part of a {@link
     * ScorecardModel}.
     *
     * @return the card, with everything that is wrong: bounds with a gap, an overlap or in disorder, an indicator defined
     *     twice. What stands beside errors has the indicator with the bad rule unjudged
     */
    public Validated<Scorecard> build() {
        Scorecard card = assemble();
        return Validated.of(card, CardChecks.check(card));
    }

    Scorecard assemble() {
        List<CardLayer> all = new ArrayList<>(layers);
        if (!common.isEmpty()) {
            all.add(afterThoseForAll(all), common.build());
        }
        return new Scorecard(this, all);
    }

    /** What is added to a card stands after what it has, and before the narrower layers. */
    private static int afterThoseForAll(List<CardLayer> layers) {
        int at = 0;
        while (at < layers.size() && layers.get(at).scope().depth() == 0) {
            at++;
        }
        return at;
    }
}
