package io.github.bmsjava.json.internal;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends early, and says so, where a text has more characters than it may have. */
public final class LimitedReader extends FilterReader {
    private long left;
    private boolean exceeded;

    /**
     * A limited text.
     *
     * @param in the text
     * @param most how many characters it may have
     */
    public LimitedReader(Reader in, long most) {
        super(in);
        this.left = most;
    }

    /** Whether there was more. */
    public boolean isExceeded() {
        return exceeded;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] to, int from, int most) throws IOException {
        int read = in.read(to, from, most);
        if (read < 0) {
            return read;
        }
        if (read > left) {
            exceeded = true;
            int kept = (int) left;
            left = 0;
            return kept == 0 ? -1 : kept;
        }
        left -= read;
        return read;
    }
}
