package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.List;

/** The units of a generated city: six districts, three departments in each, and 275 places where people are served. */
final class CityUnits {
    static final String CITY = "fjordby";

    private static final int PLACES = 275;

    private static final List<String> DISTRICTS =
            List.of("Nordstrand", "Sørvika", "Østbyen", "Vestlia", "Sentrum", "Åsane");
    private static final List<String> BEGINNINGS = List.of(
            "Ask",
            "Bjørke",
            "Bringe",
            "Eike",
            "Furu",
            "Gran",
            "Hassel",
            "Lønne",
            "Lyng",
            "Måse",
            "Nype",
            "Rogne",
            "Rype",
            "Selje",
            "Skog",
            "Spurve",
            "Svale",
            "Tiriltunge",
            "Tyttebær",
            "Ørne",
            "Åker",
            "Blåklokke",
            "Hvitveis");
    private static final List<String> ENDINGS = List.of(
            "åsen", "bakken", "dalen", "enga", "haugen", "jordet", "kollen", "lia", "moen", "sletta", "tunet", "vika");

    private static final List<Service> SERVICES = List.of(
            new Service(
                    "barnehage",
                    Label.of("Barnehager i", "Barnehagar i", "Kindergartens in"),
                    Label.of("barnehage", "barnehage", "kindergarten"),
                    4),
            new Service(
                    "skole", Label.of("Skoler i", "Skular i", "Schools in"), Label.of("skole", "skule", "school"), 3),
            new Service(
                    "sykehjem",
                    Label.of("Sykehjem i", "Sjukeheimar i", "Nursing homes in"),
                    Label.of("sykehjem", "sjukeheim", "nursing home"),
                    2));

    /** What the places of a department are: their type, what many of a district and one of them are called, and their share. */
    private record Service(String type, Label many, Label one, int share) {}

    private CityUnits() {}

    static Organisation organisation() {
        Organisation.Builder organisation = Organisation.builder().unit(CITY, "Fjordby kommune", null);
        List<OrgUnit> places = new ArrayList<>();
        List<Service> turns = turns();
        for (int i = 0; i < DISTRICTS.size(); i++) {
            String district = "bydel-" + (i + 1);
            organisation.unit(OrgUnit.builder(district)
                    .name(joined(Label.of("Bydel", "Bydel", "District"), Label.of(DISTRICTS.get(i))))
                    .parent(CITY)
                    .type("bydel")
                    .build());
            for (Service service : SERVICES) {
                organisation.unit(OrgUnit.builder(district + "-" + service.type)
                        .name(joined(service.many, Label.of(DISTRICTS.get(i))))
                        .parent(district)
                        .type("avdeling " + service.type)
                        .build());
            }
        }
        for (int i = 0; i < PLACES; i++) {
            Service service = turns.get(i / DISTRICTS.size() % turns.size());
            places.add(place(i, service, "bydel-" + (i % DISTRICTS.size() + 1) + "-" + service.type));
        }
        places.forEach(organisation::unit);
        return organisation.build().orThrow();
    }

    /** In which turn places of the services are made, so that each has its share. */
    private static List<Service> turns() {
        List<Service> turns = new ArrayList<>();
        for (Service service : SERVICES) {
            for (int i = 0; i < service.share; i++) {
                turns.add(service);
            }
        }
        return turns;
    }

    private static OrgUnit place(int number, Service service, String department) {
        // 23 beginnings and 12 endings have no common divisor: 276 numbers, each another pair
        String name = BEGINNINGS.get(number % BEGINNINGS.size()) + ENDINGS.get(number % ENDINGS.size());
        return OrgUnit.builder(service.type + "-" + (number + 1))
                .name(joined(Label.of(name), service.one))
                .parent(department)
                .type(service.type)
                .build();
    }

    private static Label joined(Label first, Label second) {
        return Label.of(
                joined(first, second, Language.NB),
                joined(first, second, Language.NN),
                joined(first, second, Language.EN));
    }

    private static String joined(Label first, Label second, Language language) {
        return first.in(language) + " " + second.in(language);
    }
}
