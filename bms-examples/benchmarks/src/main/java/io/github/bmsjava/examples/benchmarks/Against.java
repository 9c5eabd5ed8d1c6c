package io.github.bmsjava.examples.benchmarks;

import io.github.bmsjava.examples.benchmarks.answer.Engine;
import io.github.bmsjava.examples.benchmarks.answer.Recording;
import io.github.bmsjava.examples.benchmarks.library.LibraryEngine;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The library against its peers on one workload: do they agree, and how much longer do they take. */
final class Against implements AutoCloseable {
    private final Console console;
    private final Workload workload;
    private final LibraryEngine library;
    private final List<Engine> peers;

    Against(Console console, Workload workload, LibraryEngine library, List<Engine> peers) {
        this.console = console;
        this.workload = workload;
        this.library = library;
        this.peers = peers;
    }

    /** False if an exact peer has another digest. */
    boolean run(Duration warmUp, Duration budget) {
        console.title(String.format(
                Locale.ROOT,
                "%s: %,d units, %,d cells, %,d withheld",
                workload.name(),
                workload.units().size(),
                workload.cells(),
                workload.withheld().size()));
        console.line(library.name(), "%s", library.legend());
        peers.forEach(peer -> console.line(peer.name(), "%s", peer.legend()));
        List<Engine> all = new ArrayList<>(peers);
        all.add(0, library);
        Race race = new Race(all).run(warmUp, budget);
        Samples own = race.samples(library);
        console.line(
                library.name(),
                "%.1f ns a cell (processor: %.1f), one thread, %d rounds",
                own.median() / workload.cells(),
                own.medianProcessor() / workload.cells(),
                race.rounds());
        for (Engine peer : peers) {
            Samples other = race.samples(peer);
            console.line(
                    peer.name(),
                    "%.1f times as long (processor: %.1f), %.0f ns a cell",
                    other.median() / own.median(),
                    other.medianProcessor() / own.medianProcessor(),
                    other.median() / workload.cells());
        }
        return agree();
    }

    private boolean agree() {
        int units = workload.units().size();
        String expected = library.digest(units);
        Recording recorded = record(library);
        console.line("digest", "%s", expected);
        boolean allAgree = true;
        for (Engine peer : peers) {
            String digest = peer.digest(units);
            boolean equal = digest.equals(expected);
            console.line(peer.name(), "digest equal: %b%s", equal, equal ? "" : difference(peer, digest, recorded));
            allAgree &= equal || !peer.isExact();
        }
        return allAgree;
    }

    private String difference(Engine peer, String digest, Recording recorded) {
        return String.format(
                Locale.ROOT,
                " (%s, %,d of %,d results differ)",
                digest,
                record(peer).differences(recorded),
                recorded.size());
    }

    private Recording record(Engine engine) {
        Recording recording = new Recording(workload.units().size());
        engine.tell(recording);
        return recording;
    }

    @Override
    public void close() {
        library.close();
        peers.forEach(Engine::close);
    }
}
