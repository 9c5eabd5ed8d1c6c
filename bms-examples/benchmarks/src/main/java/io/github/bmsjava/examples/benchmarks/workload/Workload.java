package io.github.bmsjava.examples.benchmarks.workload;

/** The workload {@code norway}: made from a fixed seed, alike on every machine and JDK. */
public final class Workload {
    private final Card card = new Card();
    private final Units units = new Units();
    private final Thresholds thresholds = new Thresholds(card);
    private final Reports reports;
    private final Withheld withheld;
    private final String name;

    private Workload(String name, int municipalities, int smallest) {
        this.name = name;
        Country country = new Country(units, smallest);
        country.build(municipalities);
        this.reports = new Reports(card, units.reporting());
        new Figures(card, units, reports, thresholds).draw();
        this.withheld = new Withheld(card, units, reports);
    }

    /** A workload of a size. */
    public static Workload of(Size size) {
        return new Workload(size.name(), size.municipalities(), Country.SMALLEST);
    }

    /** One municipality of about 40 units, to try things on. */
    public static Workload tiny() {
        return new Workload("tiny", 1, 8);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The card. */
    public Card card() {
        return card;
    }

    /** The organisation. */
    public Units units() {
        return units;
    }

    /** The thresholds. */
    public Thresholds thresholds() {
        return thresholds;
    }

    /** What was reported. */
    public Reports reports() {
        return reports;
    }

    /** What is withheld. */
    public Withheld withheld() {
        return withheld;
    }

    /** Units by indicators by months. */
    public long cells() {
        return (long) units.size() * Card.MEASURES * Card.PERIODS;
    }
}
