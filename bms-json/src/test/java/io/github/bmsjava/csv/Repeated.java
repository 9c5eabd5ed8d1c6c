package io.github.bmsjava.csv;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A header and one row over and over, never held in memory. */
final class Repeated extends InputStream {
    private final byte[] row;
    private byte[] current;
    private int at;
    private long left;

    Repeated(String header, String row, long times) {
        this.current = header.getBytes(StandardCharsets.UTF_8);
        this.row = row.getBytes(StandardCharsets.UTF_8);
        this.left = times;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        int done = 0;
        while (done < length && hasMore()) {
            into[offset + done++] = current[at++];
        }
        return done == 0 && length > 0 ? -1 : done;
    }

    private boolean hasMore() {
        if (at == current.length && left > 0) {
            left--;
            current = row;
            at = 0;
        }
        return at < current.length;
    }
}
