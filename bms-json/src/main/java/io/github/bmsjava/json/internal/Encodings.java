package io.github.bmsjava.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Bytes and the encoding they claim to be in. Nothing is guessed and nothing replaced. */
public final class Encodings {
    private static final int CHUNK = 1 << 16;

    private Encodings() {}

    /**
     * The first byte that is not of an encoding.
     *
     * @param offset how many bytes stand before it
     * @param line the line it stands in, from 1
     */
    public record Fault(long offset, long line) {}

    /**
     * Reads to the end, in constant memory, and looks for bytes that the encoding does not have.
     *
     * @param in read to its end, not closed
     * @param charset the encoding declared
     * @return the first fault, or empty where all bytes are text
     * @throws IOException if the bytes cannot be read
     */
    public static Optional<Fault> findFault(InputStream in, Charset charset) throws IOException {
        CharsetDecoder decoder = strict(charset);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        Lines lines = new Lines();
        long consumed = 0;
        boolean end = false;
        while (!end) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            CoderResult result = decoder.decode(bytes, chars, end);
            consumed += bytes.position();
            lines.count(chars.flip());
            chars.clear();
            if (result.isError()) {
                return Optional.of(new Fault(consumed, lines.line));
            }
            bytes.compact();
        }
        return Optional.empty();
    }

    /**
     * A reader that refuses what the encoding does not have, and leaves out a byte order mark.
     *
     * @param in the bytes
     * @param charset the encoding declared
     * @return the text
     * @throws IOException if the bytes cannot be read
     */
    public static Reader reader(InputStream in, Charset charset) throws IOException {
        return new BomReader(new InputStreamReader(in, strict(charset)));
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Counts lines that end in LF, CR or CR LF, across chunks. */
    private static final class Lines {
        private long line = 1;
        private boolean afterCr;

        void count(CharBuffer chars) {
            while (chars.hasRemaining()) {
                char c = chars.get();
                if (c == '\r' || (c == '\n' && !afterCr)) {
                    line++;
                }
                afterCr = c == '\r';
            }
        }
    }
}
