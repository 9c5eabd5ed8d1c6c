package io.github.bmsjava.json.internal;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text without the byte order mark that may stand before it. */
final class BomReader extends FilterReader {
    private static final char MARK = '\uFEFF';

    private boolean started;

    BomReader(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (started || length == 0) {
            return super.read(into, offset, length);
        }
        started = true;
        int first = super.read();
        if (first == MARK) {
            return super.read(into, offset, length);
        }
        if (first < 0) {
            return -1;
        }
        into[offset] = (char) first;
        return 1;
    }
}
