package io.github.bmsjava.csv;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.SubjectId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Whom and what the cells of a table mean. A text that is nobody's name is taken as an id; whether there is such a unit
 * or indicator is asked when the figures are evaluated. A text means the same as long as a table is read.
 */
public interface CsvNames {

    /**
     * Whose figure it is.
     *
     * @param text the cell
     * @return a unit or a reference series; empty to take the text as the id of a unit
     * @throws IllegalArgumentException if several go by the text
     */
    Optional<SubjectId> subject(String text);

    /**
     * What was measured.
     *
     * @param text the cell
     * @param subject whose figure it is: what belongs to one unit may go by a name that another unit uses too
     * @return the indicator; empty to take the text as its id
     * @throws IllegalArgumentException if several go by the text
     */
    Optional<IndicatorId> indicator(String text, SubjectId subject);

    /**
     * Whether a text can mean different indicators for different subjects. Where it cannot, each text is asked for once.
     *
     * @return true unless said otherwise
     */
    default boolean dependOnSubject() {
        return true;
    }

    /**
     * Every text is an id.
     *
     * @return names that know none
     */
    static CsvNames ids() {
        return of(Organisation.builder().build().partial().orElseThrow(), List.of());
    }

    /**
     * Ids, names and aliases.
     *
     * @param organisation its units, compared as {@link Organisation#find} does, and its reference series
     * @param indicators compared as {@link Indicator#isCalled} does; an id wins over names
     * @return names that refuse what is ambiguous
     */
    static CsvNames of(Organisation organisation, Collection<Indicator> indicators) {
        return new ModelNames(organisation, indicators);
    }
}
