package io.github.bmsjava.organisation;

import io.github.bmsjava.value.Label;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named level of the organisation. An organisation orders its levels from top to bottom by their definition; there
 * may be any number, and a unit need not have one.
 *
 * @param id the level's id
 * @param name what it is called, for example {@code Resultatenhet}
 * @param tier political or administrative
 */
public record OrgLevel(LevelId id, Label name, Tier tier) {

    /**
     * Checks that nothing is missing.
     *
     * @param id the level's id
     * @param name what it is called
     * @param tier political or administrative
     */
    public OrgLevel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tier, "tier");
    }

    /**
     * An administrative level.
     *
     * @param id the level's id
     * @param name what it is called in bokmål
     * @return the level
     */
    public static OrgLevel of(String id, String name) {
        return of(id, name, Tier.ADMINISTRATIVE);
    }

    /**
     * A level of a tier.
     *
     * @param id the level's id
     * @param name what it is called in bokmål
     * @param tier political or administrative
     * @return the level
     */
    public static OrgLevel of(String id, String name, Tier tier) {
        return new OrgLevel(LevelId.of(id), Label.of(name), tier);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrgLevel that && id.equals(that.id) && name.equals(that.name) && tier.equals(that.tier);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * id.hashCode() + name.hashCode()) + tier.hashCode();
    }
}
