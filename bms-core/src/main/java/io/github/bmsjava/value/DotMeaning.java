package io.github.bmsjava.value;

/** What a point inside a figure means in a source. */
public enum DotMeaning {
    /** The decimal mark: {@code 10.145} is a little more than ten. */
    DECIMAL,
    /** The thousands mark: {@code 10.145} is ten thousand and some. */
    THOUSANDS,
    /** Nobody has said. A point before exactly three digits is then ambiguous. */
    UNDECLARED
}
