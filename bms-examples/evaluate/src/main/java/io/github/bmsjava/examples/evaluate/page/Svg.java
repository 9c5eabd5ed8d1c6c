package io.github.bmsjava.examples.evaluate.page;

/** What drawings in SVG have in common: they go into the page as they are. */
final class Svg {
    private Svg() {}

    /** A text between tags. */
    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A coordinate with one decimal. */
    static String number(double number) {
        long tenths = Math.round(Math.abs(number) * 10);
        return (number < 0 && tenths > 0 ? "-" : "") + tenths / 10 + "." + tenths % 10;
    }
}
