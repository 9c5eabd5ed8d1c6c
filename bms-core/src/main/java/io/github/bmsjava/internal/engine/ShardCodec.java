package io.github.bmsjava.internal.engine;

import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.QualityFlag;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes shards as bytes and reads them again. Numbers are as short as they can be and everything has one order, so that the
 * same shards are the same bytes. What is read is checked before room is made for it.
 */
@SuppressWarnings("EnumOrdinal") // the first byte says which version of the enums is meant
public final class ShardCodec {
    private final Organisation organisation;
    private final List<ShardKey> keys;

    /** For a plan's units and figures. */
    public ShardCodec(Organisation organisation, List<ShardKey> keys) {
        this.organisation = organisation;
        this.keys = keys;
    }

    /** The bytes of some shards. */
    public byte[] write(Shards shards) {
        Output out = new Output();
        out.number(shards.roots().size());
        for (int root : shards.roots()) {
            out.number(root);
            shards.ofRoot(root).forEach(shard -> write(shard, out));
        }
        return out.bytes.toByteArray();
    }

    private void write(Shard shard, Output out) {
        out.number(shard.whyNothing() == null ? 0 : shard.whyNothing().ordinal() + 1);
        out.number(shard.contributors().size());
        for (Contributor one : shard.contributors()) {
            out.number(organisation.indexOf(one.unit().id()));
            write(one.figure(), out);
        }
        out.number(shard.weights().size());
        shard.weights().forEach((unit, weight) -> {
            out.number(organisation.indexOf(unit));
            write(weight, out);
        });
    }

    private static void write(OwnFigure figure, Output out) {
        int said = figure.hasFigure() ? figure.amount().form().ordinal() + 2 : figure.isWords() ? 1 : 0;
        out.number(said);
        if (figure.hasFigure()) {
            write(figure.amount().numerator(), out);
            write(figure.amount().denominator(), out);
        } else if (said == 0) {
            out.number(figure.reason().ordinal());
            out.number((figure.isExcluded() ? 1 : 0) + (figure.isSilent() ? 2 : 0));
        }
        out.number(bits(figure.marks()));
        out.number(bits(figure.flags()));
    }

    private static void write(Fraction number, Output out) {
        out.integer(number.numerator());
        out.integer(number.denominator());
    }

    private static int bits(Collection<? extends Enum<?>> some) {
        return some.stream().mapToInt(one -> 1 << one.ordinal()).sum();
    }

    /**
     * Reads shards.
     *
     * @throws IllegalArgumentException whatever is wrong with the bytes
     */
    public Shards read(byte[] bytes, int from) {
        Input in = new Input(bytes, from);
        int roots = in.count(1);
        Map<Integer, List<Shard>> byRoot = new HashMap<>();
        int last = -1;
        for (int i = 0; i < roots; i++) {
            int root = in.below(organisation.size());
            in.require(root > last, "subtrees out of order");
            last = root;
            List<Shard> all = new ArrayList<>();
            for (int key = 0; key < keys.size(); key++) {
                all.add(shard(in));
            }
            byRoot.put(root, all);
        }
        in.require(in.at == bytes.length, "bytes after the end");
        return new Shards(keys, byRoot);
    }

    private Shard shard(Input in) {
        int why = in.below(Absence.values().length + 1);
        List<Contributor> contributors = new ArrayList<>();
        int count = in.count(2);
        for (int i = 0; i < count; i++) {
            OrgUnit unit = unit(in);
            contributors.add(new Contributor(unit, figure(in)));
        }
        Map<OrgUnitId, OwnFigure> weights = new LinkedHashMap<>();
        int weighted = in.count(2);
        for (int i = 0; i < weighted; i++) {
            OrgUnitId unit = unit(in).id();
            weights.put(unit, figure(in));
        }
        return new Shard(contributors, weights, why == 0 ? null : Absence.values()[why - 1]);
    }

    private OrgUnit unit(Input in) {
        return organisation.units().get(in.below(organisation.size()));
    }

    private static OwnFigure figure(Input in) {
        int said = in.below(ReportedForm.values().length + 2);
        OwnFigure figure;
        if (said >= 2) {
            Fraction numerator = fraction(in);
            figure = OwnFigure.of(new Amount(ReportedForm.values()[said - 2], numerator, fraction(in)));
        } else if (said == 1) {
            figure = OwnFigure.words();
        } else {
            Absence absence = Absence.values()[in.below(Absence.values().length)];
            int bits = in.below(4);
            boolean isExcluded = (bits & 1) != 0;
            figure = (bits & 2) != 0 ? OwnFigure.silence(absence, isExcluded) : OwnFigure.absent(absence, isExcluded);
        }
        return figure.with(some(Mark.values(), in), some(QualityFlag.values(), in));
    }

    private static <E extends Enum<E>> List<E> some(E[] all, Input in) {
        int bits = in.below(1 << all.length);
        List<E> found = new ArrayList<>();
        for (E one : all) {
            if ((bits & 1 << one.ordinal()) != 0) {
                found.add(one);
            }
        }
        return found;
    }

    private static Fraction fraction(Input in) {
        BigInteger numerator = in.integer();
        BigInteger denominator = in.integer();
        in.require(
                denominator.signum() > 0
                        && (denominator.equals(BigInteger.ONE)
                                || numerator.gcd(denominator).equals(BigInteger.ONE)),
                "a fraction that is not in lowest terms");
        return new Fraction(numerator, denominator);
    }

    private static final class Output {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        /** Seven bits a byte, the lowest first. */
        void number(int number) {
            int rest = number;
            while (rest >= 0x80) {
                bytes.write(rest | 0x80);
                rest >>>= 7;
            }
            bytes.write(rest);
        }

        void integer(BigInteger number) {
            byte[] minimal = number.toByteArray();
            number(minimal.length);
            bytes.write(minimal, 0, minimal.length);
        }
    }

    private static final class Input {
        /** More digits than any figure or product of two has. */
        private static final int LONGEST = 1 << 12;

        private final byte[] bytes;
        private int at;

        Input(byte[] bytes, int from) {
            this.bytes = bytes;
            this.at = from;
        }

        void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException(otherwise + " at byte " + at);
            }
        }

        private int next() {
            require(at < bytes.length, "the bytes end");
            return bytes[at++] & 0xFF;
        }

        private int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                int one = next();
                require(shift < 28, "a number too long");
                number |= (one & 0x7F) << shift;
                if (one < 0x80) {
                    require(one != 0 || shift == 0, "a number longer than it needs to be");
                    return number;
                }
            }
        }

        int below(int limit) {
            int number = number();
            require(number < limit, number + " is not below " + limit);
            return number;
        }

        /** How many things follow, each of so many bytes at least. */
        int count(int least) {
            int number = number();
            require((long) number * least <= bytes.length - at, "more things than bytes");
            return number;
        }

        BigInteger integer() {
            int length = number();
            require(length > 0 && length <= LONGEST && length <= bytes.length - at, "a number of " + length + " bytes");
            BigInteger number = new BigInteger(bytes, at, length);
            at += length;
            require(number.bitLength() / 8 + 1 == length, "a number longer than it needs to be");
            return number;
        }
    }
}
