package io.github.bmsjava.json;

import io.github.bmsjava.internal.check.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON-stat dataset as it stands: dimensions in their order, the last one turning fastest, and a cell for each combination. */
final class JsonStatCube {
    /** Two and a half times what Statistics Norway gives in one answer. */
    static final int MAX_CELLS = 2_000_000;

    private static final Decoder<List<String>> TEXTS = Decoders.list(Decoders.TEXT);
    private static final int NOWHERE = -1;

    private final Fields fields;
    private final List<Dimension> dimensions;
    private final Map<String, List<String>> roles;
    private final Cells values;
    private final Cells statuses;

    private JsonStatCube(
            Fields fields, List<Dimension> dimensions, Map<String, List<String>> roles, Cells values, Cells statuses) {
        this.fields = fields;
        this.dimensions = dimensions;
        this.roles = roles;
        this.values = values;
        this.statuses = statuses;
    }

    /**
     * One dimension.
     *
     * @param at where it stands
     * @param id its id
     * @param codes its categories, in their order
     * @param labels what they are called, by code
     * @param units what they are counted in, by code
     */
    record Dimension(Value at, String id, List<String> codes, Map<String, String> labels, Map<String, Value> units) {
        String label(String code) {
            return labels.getOrDefault(code, code);
        }
    }

    /** The dataset, or nothing where it is none or contradicts itself. */
    static Optional<JsonStatCube> read(Value root) {
        Fields fields = new Fields(root);
        if (!(root.node() instanceof Node.Obj) || !isDataset(root, fields)) {
            return Optional.empty();
        }
        Optional<List<String>> ids = fields.required("id", TEXTS);
        Optional<List<Integer>> sizes = fields.required("size", Decoders.list(Decoders.INTEGER));
        Optional<Value> described = fields.required("dimension", Optional::of);
        if (ids.isEmpty() || sizes.isEmpty() || described.isEmpty()) {
            return Optional.empty();
        }
        Value size = fields.find("size").orElseThrow();
        if (!isOneEach(ids.get(), sizes.get(), size)) {
            return Optional.empty();
        }
        Optional<Integer> cells = count(sizes.get(), size);
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        List<Dimension> dimensions = dimensions(ids.get(), sizes.get(), new Fields(described.get()));
        if (dimensions.size() < ids.get().size()) {
            return Optional.empty();
        }
        Optional<Cells> values = fields.required("value", Optional::of).flatMap(at -> Cells.of(at, cells.get(), false));
        Optional<Cells> statuses =
                fields.find("status").map(at -> Cells.of(at, cells.get(), true)).orElse(Optional.of(Cells.NONE));
        if (values.isEmpty() || statuses.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new JsonStatCube(fields, dimensions, roles(fields), values.get(), statuses.get()));
    }

    private static boolean isDataset(Value root, Fields fields) {
        String type = fields.find("class").flatMap(Decoders::text).orElse("");
        String version = fields.find("version").flatMap(Decoders::text).orElse("");
        if (type.equals("dataset") && version.startsWith("2.")) {
            return true;
        }
        root.report(root.issue(JsonStatIssue.NOT_A_DATASET)
                .with(
                        "why",
                        "its class is '" + Decoders.shown(type) + "' and its version '" + Decoders.shown(version)
                                + "'"));
        return false;
    }

    private static boolean isOneEach(List<String> ids, List<Integer> sizes, Value at) {
        if (ids.size() == sizes.size() && Set.copyOf(ids).size() == ids.size()) {
            return true;
        }
        mismatch(at, sizes.size() + " sizes", ids.size() + " different dimensions");
        return false;
    }

    private static void mismatch(Value at, String found, String wanted) {
        at.report(at.issue(JsonStatIssue.SIZE_MISMATCH).with("found", found).with("wanted", wanted));
    }

    private static Optional<Integer> count(List<Integer> sizes, Value at) {
        long cells = 1;
        for (int size : sizes) {
            if (size < 1) {
                mismatch(at, "a size of " + size, "one or more");
                return Optional.empty();
            }
            cells *= size;
            if (cells > MAX_CELLS) {
                at.report(at.issue(JsonStatIssue.DATASET_TOO_LARGE)
                        .with("cells", cells)
                        .with("limit", MAX_CELLS));
                return Optional.empty();
            }
        }
        return Optional.of((int) cells);
    }

    private static List<Dimension> dimensions(List<String> ids, List<Integer> sizes, Fields described) {
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            int size = sizes.get(i);
            described
                    .required(id, Optional::of)
                    .flatMap(at -> dimension(at, id, size))
                    .ifPresent(dimensions::add);
        }
        return dimensions;
    }

    private static Optional<Dimension> dimension(Value at, String id, int size) {
        Optional<Value> category = new Fields(at).required("category", Optional::of);
        if (category.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = new Fields(category.get());
        Map<String, String> labels = fields.find("label")
                .flatMap(texts -> entries(texts, Decoders.TEXT))
                .orElse(Map.of());
        Map<String, Value> units =
                fields.find("unit").flatMap(all -> entries(all, Optional::of)).orElse(Map.of());
        // a dimension of one category may leave out its index
        Optional<List<String>> codes = fields.has("index")
                ? fields.find("index").flatMap(index -> codes(index, size))
                : Optional.of(List.copyOf(labels.keySet()));
        if (codes.isPresent() && codes.get().size() != size) {
            mismatch(category.get(), codes.get().size() + " categories", Integer.toString(size));
            return Optional.empty();
        }
        return codes.map(known -> new Dimension(at, id, known, labels, units));
    }

    /** The members of an object, whatever they are called. */
    private static <T> Optional<Map<String, T>> entries(Value at, Decoder<T> decoder) {
        Fields fields = new Fields(at);
        Map<String, T> entries = new LinkedHashMap<>();
        if (at.node() instanceof Node.Obj object) {
            object.members()
                    .keySet()
                    .forEach(name -> fields.read(name, decoder).ifPresent(value -> entries.put(name, value)));
        }
        return at.node() instanceof Node.Obj ? Optional.of(entries) : Optional.empty();
    }

    /** Codes in their order, from a list or from an object of code to place. */
    private static Optional<List<String>> codes(Value index, int size) {
        if (index.node() instanceof Node.Arr) {
            Optional<List<String>> listed = TEXTS.read(index);
            if (listed.isPresent()
                    && Set.copyOf(listed.get()).size() < listed.get().size()) {
                mismatch(index, "a category twice", "each once");
                return Optional.empty();
            }
            return listed;
        }
        Optional<Map<String, Integer>> places = entries(index, Decoders.INTEGER);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        @Nullable String[] ordered = new String[size];
        for (Map.Entry<String, Integer> one : places.get().entrySet()) {
            int place = one.getValue();
            if (place < 0 || place >= size || ordered[place] != null) {
                mismatch(
                        index,
                        "'" + Decoders.shown(one.getKey()) + "' at " + place,
                        "each place below " + size + " once");
                return Optional.empty();
            }
            ordered[place] = one.getKey();
        }
        List<String> codes = new ArrayList<>();
        for (String code : ordered) {
            if (code != null) {
                codes.add(code);
            }
        }
        return Optional.of(codes);
    }

    private static Map<String, List<String>> roles(Fields fields) {
        Map<String, List<String>> roles = new HashMap<>();
        fields.find("role").flatMap(at -> entries(at, TEXTS)).ifPresent(roles::putAll);
        return roles;
    }

    Value root() {
        return fields.owner();
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    /** A text that describes the whole; empty where there is none. */
    String text(String name) {
        return fields.find(name).flatMap(Decoders::text).orElse("");
    }

    /** The dimension that is named, else the only one with a role; nothing where there is none, which is reported. */
    Optional<Dimension> dimension(Optional<String> named, String role) {
        if (named.isPresent()) {
            return dimension(named.get());
        }
        List<String> given = roles.getOrDefault(role, List.of());
        if (given.size() == 1) {
            return dimension(given.get(0));
        }
        root().report(root().issue(JsonStatIssue.MISSING_DIMENSION).with("role", role));
        return Optional.empty();
    }

    Optional<Dimension> dimension(String id) {
        Optional<Dimension> found =
                dimensions.stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            Collection<String> known =
                    new LinkedHashSet<>(dimensions.stream().map(Dimension::id).toList());
            root().report(root().issue(JsonStatIssue.UNKNOWN_DIMENSION)
                    .with("name", id)
                    .with("nearest", Nearest.to(id, known).orElse("–"))
                    .with("known", String.join(", ", known)));
        }
        return found;
    }

    boolean hasRole(String role) {
        return !roles.getOrDefault(role, List.of()).isEmpty();
    }

    /** How far apart the cells of two neighbouring categories of a dimension are. */
    int step(Dimension dimension) {
        int step = 1;
        for (int i = dimensions.size() - 1; !dimensions.get(i).id().equals(dimension.id()); i--) {
            step *= dimensions.get(i).codes().size();
        }
        return step;
    }

    /** What stands in a cell; null where nothing does. */
    @Nullable
    Value value(int cell) {
        Value at = values.get(cell);
        return at == null || at.node() instanceof Node.Null ? null : at;
    }

    /** The status of a cell; null where it has none. */
    @Nullable
    String status(int cell) {
        Value at = statuses.get(cell);
        return at != null && at.node() instanceof Node.Text text ? text.text() : null;
    }

    /** Cells in a list, or the few that are there by number, or one for all. */
    private record Cells(Value at, Map<Integer, Value> few, boolean isOneForAll) {
        static final Cells NONE = new Cells(Value.root(new Node.Null(0, 0), new Problems("")), Map.of(), false);

        static Optional<Cells> of(Value at, int count, boolean mayBeOne) {
            if (at.node() instanceof Node.Arr list) {
                boolean one = mayBeOne && list.items().size() == 1;
                if (!one && list.items().size() != count) {
                    mismatch(at, list.items().size() + " items", Integer.toString(count));
                    return Optional.empty();
                }
                return Optional.of(
                        one
                                ? new Cells(at.below("0", list.items().get(0)), Map.of(), true)
                                : new Cells(at, Map.of(), false));
            }
            if (mayBeOne && (at.node() instanceof Node.Text || at.node() instanceof Node.Null)) {
                return Optional.of(new Cells(at, Map.of(), true));
            }
            return entries(at, Optional::of).flatMap(entries -> few(at, entries, count));
        }

        private static Optional<Cells> few(Value at, Map<String, Value> entries, int count) {
            Map<Integer, Value> few = new HashMap<>();
            for (Map.Entry<String, Value> entry : entries.entrySet()) {
                int place = place(entry.getKey(), count);
                if (place == NOWHERE) {
                    mismatch(at, "a cell '" + Decoders.shown(entry.getKey()) + "'", count + " cells from 0");
                    return Optional.empty();
                }
                few.put(place, entry.getValue());
            }
            return Optional.of(new Cells(at, few, false));
        }

        private static int place(String key, int count) {
            if (!key.matches("0|[1-9][0-9]{0,8}")) {
                return NOWHERE;
            }
            int place = Integer.parseInt(key);
            return place < count ? place : NOWHERE;
        }

        @Nullable
        Value get(int cell) {
            if (isOneForAll) {
                return at;
            }
            return at.node() instanceof Node.Arr list
                    ? at.below(Integer.toString(cell), list.items().get(cell))
                    : few.get(cell);
        }
    }
}
