package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.bmsjava.internal.engine.Provisional;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.period.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What holds of every run, whatever it is a run of. */
final class Consistent {
    private static final int CHANGES = 5;

    private Consistent() {}

    /** An explanation that would say another result than its cell throws, and says as much of what it rests on. */
    static void explained(Results results, Object world) {
        for (Period period : results.periods()) {
            results.in(period).all().forEach(result -> {
                assertThatCode(result::explain).as("%s", world).doesNotThrowAnyException();
                assertThat(result.isProvisional())
                        .isEqualTo(Provisional.isProvisional(result.explain().marks())
                                && (result.findValue().isPresent()
                                        || result.status().isJudged()));
            });
        }
    }

    /** Replaces some observations, of those that the plan reads, in a live evaluation; gives all as they are then. */
    static Observations replaceSome(LiveEvaluation live, List<Observation> all, Random random) {
        Map<Object, Observation> now = new LinkedHashMap<>();
        all.forEach(one -> now.put(one.key(), one));
        for (int i = 0; i < CHANGES && !all.isEmpty(); i++) {
            Observation old = all.get(random.nextInt(all.size()));
            if (live.plan().needs().reads(old.key().indicator(), old.key().period())) {
                Observation changed = Observation.of(
                        old.key().subject().value(),
                        old.key().indicator().value(),
                        old.key().period().toString(),
                        Integer.toString(10 + random.nextInt(90)));
                live.replace(changed);
                now.put(changed.key(), changed);
            }
        }
        return Observations.of(now.values());
    }
}
