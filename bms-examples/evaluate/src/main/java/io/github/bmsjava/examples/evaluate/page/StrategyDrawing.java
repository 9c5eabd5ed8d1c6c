package io.github.bmsjava.examples.evaluate.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A strategy map drawn in SVG: a band for each focus area, a box for each success factor with its lights as sign, number and colour, an
 * arrow from each cause to its effect. All of it stands in words below the drawing.
 */
final class StrategyDrawing {
    static final int WIDTH = 960;
    private static final int BAND = 132;
    private static final int NAME = 150;
    private static final int BOX = 84;
    private static final int WIDEST = 230;
    private static final int LINE = 16;
    /** So many pixels a character takes, with room to spare. */
    private static final double CHARACTER = 7.4;
    /** Characters of a line, however little room there is: one of two halves and a hyphen. */
    private static final int FEWEST = 3;

    /** A box: the factor's name, and its lights, the style of the gravest first. */
    record Box(String id, String name, List<View.Count> counts) {}

    /** A band of boxes. */
    record Band(String name, List<Box> boxes) {}

    /** From a cause to an effect, by the ids of their boxes. */
    record Arrow(String from, String to) {}

    private record Place(double x, double y, double width, int band) {
        double middle() {
            return x + width / 2;
        }
    }

    private final List<Band> bands;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final StringBuilder svg = new StringBuilder();

    private StrategyDrawing(List<Band> bands) {
        this.bands = bands;
        for (int i = 0; i < bands.size(); i++) {
            List<Box> boxes = bands.get(i).boxes();
            double room = (WIDTH - NAME - 20.0) / Math.max(1, boxes.size());
            double width = Math.min(WIDEST, room - 24);
            for (int b = 0; b < boxes.size(); b++) {
                places.put(
                        boxes.get(b).id(),
                        new Place(NAME + b * room + (room - width) / 2, i * BAND + (BAND - BOX) / 2.0, width, i));
            }
        }
    }

    static int height(List<Band> bands) {
        return bands.size() * BAND;
    }

    /** The inside of the drawing; an arrow whose ends are not both there is left out. */
    static String of(List<Band> bands, List<Arrow> arrows) {
        StrategyDrawing drawing = new StrategyDrawing(bands);
        drawing.bands();
        arrows.forEach(drawing::arrow);
        bands.forEach(band -> band.boxes().forEach(drawing::box));
        return drawing.svg.toString();
    }

    private void bands() {
        for (int i = 0; i < bands.size(); i++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"band%s\" x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\"/>",
                    i % 2 == 0 ? " even" : "",
                    i * BAND,
                    WIDTH,
                    BAND));
            words("area", 12, i * BAND + BAND / 2.0, NAME - 24, bands.get(i).name());
        }
    }

    /** Up or down between bands, sideways within one. */
    private void arrow(Arrow arrow) {
        Place from = places.get(arrow.from());
        Place to = places.get(arrow.to());
        if (from == null || to == null) {
            return;
        }
        if (from.band == to.band) {
            boolean right = to.x > from.x;
            double x1 = right ? from.x + from.width : from.x;
            double x2 = right ? to.x - 8 : to.x + to.width + 8;
            double y = from.y + BOX / 2.0;
            curve(x1, y, (x1 + x2) / 2, y, (x1 + x2) / 2, y, x2, y);
            head(x2, y, right ? 8 : -8, 0);
            return;
        }
        boolean up = to.band < from.band;
        double y1 = up ? from.y : from.y + BOX;
        double y2 = up ? to.y + BOX + 8 : to.y - 8;
        double lean = (from.middle() - to.middle()) / 8;
        double x2 = to.middle() + Math.max(-to.width / 3, Math.min(to.width / 3, lean));
        curve(from.middle(), y1, from.middle(), (y1 + y2) / 2, x2, (y1 + y2) / 2, x2, y2);
        head(x2, y2, 0, up ? -8 : 8);
    }

    private void curve(double x1, double y1, double cx1, double cy1, double cx2, double cy2, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<path class=\"arrow\" d=\"M%.1f,%.1fC%.1f,%.1f %.1f,%.1f %.1f,%.1f\"/>",
                x1,
                y1,
                cx1,
                cy1,
                cx2,
                cy2,
                x2,
                y2));
    }

    /** A triangle whose point lies so far from its foot. */
    private void head(double x, double y, double dx, double dy) {
        svg.append(String.format(
                Locale.ROOT,
                "<path class=\"head\" d=\"M%.1f,%.1fL%.1f,%.1fL%.1f,%.1fz\"/>",
                x + dx,
                y + dy,
                x - dy / 2,
                y - dx / 2,
                x + dy / 2,
                y + dx / 2));
    }

    private void box(Box box) {
        Place place = places.get(box.id());
        if (place == null) {
            return;
        }
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"box\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" rx=\"6\"/>",
                place.x,
                place.y,
                place.width,
                BOX));
        words("name", place.x + 10, place.y + 28, place.width - 16, box.name());
        double x = place.x + 10;
        for (View.Count count : box.counts()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s %d</text>",
                    count.style(),
                    x,
                    place.y + BOX - 12,
                    Svg.escaped(count.symbol()),
                    count.number()));
            x += 40;
        }
    }

    /** A text in lines that are no wider than there is room; the first stands so high that all are about the place. */
    private void words(String kind, double x, double y, double width, String words) {
        List<String> lines = lines(words, Math.max(FEWEST, (int) (width / CHARACTER)));
        double first = y - (lines.size() - 1) * LINE / 2.0;
        for (int i = 0; i < lines.size(); i++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>",
                    kind,
                    x,
                    first + i * LINE,
                    Svg.escaped(lines.get(i))));
        }
    }

    /** Whole words as long as they fit, at least {@value #FEWEST} characters a line; a word that is longer is cut, with a hyphen. */
    static List<String> lines(String words, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() <= most) {
                line = line + " " + rest;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            while (rest.length() > most) {
                int end = Character.isHighSurrogate(rest.charAt(most - 2)) ? most - 2 : most - 1;
                lines.add(rest.substring(0, end) + "-");
                rest = rest.substring(end);
            }
            line = rest;
        }
        lines.add(line);
        return lines;
    }
}
