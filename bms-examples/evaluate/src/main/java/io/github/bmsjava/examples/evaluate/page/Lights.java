package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.List;

/** Which colours go with a light: by its place on its scale, whatever the scale calls it. */
final class Lights {
    private static final String NONE = "none";

    private Lights() {}

    /** A light with its words, of which the first is the symbol. */
    static View.Light of(Status status, StatusScale scale, String words) {
        int space = words.indexOf(' ');
        return new View.Light(
                status.findLevel().map(level -> style(level, scale)).orElse(NONE),
                words.substring(0, Math.max(space, 0)),
                words.substring(space + 1));
    }

    /** A level of a scale by its own name. */
    static View.Light of(StatusLevel level, StatusScale scale, Language language) {
        return new View.Light(style(level, scale), level.symbol(), level.label().in(language));
    }

    /** The lights of a scale, from best to worst. */
    static List<View.Light> all(StatusScale scale, Language language) {
        List<View.Light> lights = new ArrayList<>();
        for (StatusLevel level : scale.levels()) {
            lights.add(0, of(level, scale, language));
        }
        return lights;
    }

    static String style(StatusLevel level, StatusScale scale) {
        List<StatusLevel> levels = scale.levels();
        return level.equals(scale.best()) ? "good" : level.equals(levels.get(0)) ? "bad" : "between";
    }
}
