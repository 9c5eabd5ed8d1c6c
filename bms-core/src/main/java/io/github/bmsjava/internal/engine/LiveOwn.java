package io.github.bmsjava.internal.engine;

/** What units themselves have to say, in a column that is written while it is read. */
interface LiveOwn {
    /** What the numbers mean now. */
    ColumnShape shape();

    /** The column as it is now; its cells change with what is written. */
    OwnColumn column();

    /** Brings a cell up to date after something that it is made of was written. */
    void refresh(int place);
}
