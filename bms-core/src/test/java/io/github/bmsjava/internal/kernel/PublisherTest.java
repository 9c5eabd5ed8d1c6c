package io.github.bmsjava.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class PublisherTest {
    private static final BigInteger TEN = BigInteger.TEN;
    private static final BigInteger ONE = BigInteger.ONE;

    @Test
    void aFactorIsReducedBeforeItIsAskedWhetherItFits() {
        assertThat(new Publisher(TEN.pow(30), TEN.pow(29)).of(7)).isEqualTo(70);
        assertThat(new Publisher(TEN.pow(30), ONE).of(7)).isEqualTo(Publisher.LARGE);
        assertThat(new Publisher(ONE, TEN.pow(30)).of(7)).isEqualTo(Publisher.LARGE);
        assertThat(new Publisher(ONE, TEN.pow(30)).of(7, 1)).isEqualTo(Publisher.LARGE);
    }

    @Test
    void theGreatestProductFitsAndTheNextDoesNot() {
        Publisher percent = new Publisher(BigInteger.valueOf(100), ONE);
        assertThat(percent.of(Long.MAX_VALUE / 100)).isEqualTo(9_223_372_036_854_775_800L);
        assertThat(percent.of(Long.MAX_VALUE / 100 + 1)).isEqualTo(Publisher.LARGE);
        assertThat(percent.of(Long.MAX_VALUE / 100, Long.MAX_VALUE)).isEqualTo(1);
        assertThat(percent.of(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo(Publisher.LARGE);
        Publisher tenths = new Publisher(ONE, TEN);
        assertThat(tenths.of(5, Long.MAX_VALUE / 10)).isZero();
        assertThat(tenths.of(5, Long.MAX_VALUE / 10 + 1)).isEqualTo(Publisher.LARGE);
    }

    @Test
    void theLeastNumberHasNoMagnitudeAndIsLarge() {
        Publisher doubled = new Publisher(BigInteger.TWO, BigInteger.valueOf(3));
        assertThat(doubled.of(Long.MIN_VALUE / 2)).isEqualTo(Publisher.LARGE);
        assertThat(doubled.of(Long.MIN_VALUE / 2, 1)).isEqualTo(Publisher.LARGE);
        assertThat(doubled.of(Long.MIN_VALUE / 2 + 1)).isEqualTo(-3_074_457_345_618_258_602L);
    }

    @Test
    void j2FourPointFourNineBecomesFourPointFive() {
        assertThat(new Publisher(TEN, BigInteger.valueOf(100)).of(449)).isEqualTo(45);
        assertThat(new Publisher(TEN, BigInteger.valueOf(100)).of(-445)).isEqualTo(-45);
        assertThat(new Publisher(TEN, BigInteger.valueOf(100)).of(-444)).isEqualTo(-44);
    }
}
