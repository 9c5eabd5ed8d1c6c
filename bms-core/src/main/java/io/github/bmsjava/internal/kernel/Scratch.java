package io.github.bmsjava.internal.kernel;

/** Room for the numbers of one chunk, which a thread uses for one column after the other. Not thread-safe. */
public final class Scratch {
    final long[] a = new long[NumberColumn.CHUNK];
    final long[] b = new long[NumberColumn.CHUNK];
    final long[] published = new long[NumberColumn.CHUNK];
}
