package derelayl.experiment;

import derelayl.experiment.design.Axis;
import derelayl.experiment.design.AxisException;
import derelayl.experiment.design.Design;
import derelayl.experiment.design.GridDesign;
import derelayl.experiment.design.ListedDesign;
import derelayl.experiment.design.SpaceFilling;
import derelayl.experiment.design.TableReader;
import derelayl.experiment.design.VariedKey;
import derelayl.files.OrdinaryFile;
import derelayl.files.WhyNot;
import derelayl.scenario.Key;
import derelayl.scenario.Keys;
import derelayl.wording.Nearest;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads which points a plan has.
 *
 * @param lines of the plan
 * @param rules finds rule files that vary
 * @param mayBeLarge whether there may be more than {@link PlanReader#MANY_RUNS} runs
 */
record DesignReader(PlanLines lines, RuleAlternatives rules, boolean mayBeLarge) {
    private static final Pattern COUNTED_DESIGN = Pattern.compile("(lhs|sobol)\\s+([1-9][0-9]{0,8})");
    private static final Pattern TABLE_DESIGN = Pattern.compile("table\\s+(.+)");
    private static final String GRID = "grid";
    private static final String STREAMED = "-";

    /** What is said of points: the keys, their values, the design, and if they come one by one, from where. */
    record Points(List<VariedKey> varied, Design design, String text, Optional<TableReader> rows) {}

    Points points(Reader rows) {
        var text = lines.text(PlanSource.DESIGN).orElse(GRID);
        var table = TABLE_DESIGN.matcher(text);
        var counted = COUNTED_DESIGN.matcher(text);
        if (table.matches() || text.equals(STREAMED)) {
            lines.after(PlanSource.VARY)
                    .forEach(key -> lines.refuse(PlanSource.VARY + key, "the table says what varies; leave this out"));
            return table.matches() ? table(table.group(1)) : streamed(rows);
        }
        var axes = axes();
        if (text.equals(GRID)) {
            return grid(axes);
        }
        if (counted.matches()) {
            return counted(axes, counted.group(1), Integer.parseInt(counted.group(2)));
        }
        lines.refuse(
                PlanSource.DESIGN,
                "'%s' must be grid, lhs N, sobol N, table FILE, or - for rows from standard input",
                text);
        return grid(Map.of());
    }

    private Map<Key<?>, Axis> axes() {
        var axes = new LinkedHashMap<Key<?>, Axis>();
        for (var name : lines.after(PlanSource.VARY)) {
            var line = PlanSource.VARY + name;
            var key = Keys.named(name);
            if (key.isEmpty()) {
                var names = Keys.all().stream().map(Key::name).toList();
                lines.refuse(line, "there is no such key%s", Nearest.hint(name, names));
            } else if (name.equals(Keys.SEED.name())) {
                lines.refuse(line, "a plan has its seeds in the key seeds");
            } else if (lines.all().containsKey(name)) {
                lines.refuse(
                        line,
                        "this cannot vary and be set to %s for all runs",
                        lines.text(name).orElseThrow());
            } else {
                axis(line, key.get()).ifPresent(axis -> axes.put(key.get(), axis));
            }
        }
        return axes;
    }

    private Optional<Axis> axis(String line, Key<?> key) {
        try {
            var text = rules.labelled(key, lines.text(line).orElseThrow());
            return Optional.of(Axis.read(key, text));
        } catch (AxisException wrong) {
            lines.refuse(line, "%s", wrong.getMessage());
            return Optional.empty();
        }
    }

    private Points grid(Map<Key<?>, Axis> axes) {
        var varied = new ArrayList<VariedKey>();
        axes.forEach((key, axis) -> {
            if (axis instanceof Axis.Listed listed) {
                varied.add(new VariedKey(key, listed.values().text(), listed.values()));
            } else {
                lines.refuse(PlanSource.VARY + key.name(), "a grid needs a step, as in 0 .. 0.5 by 0.05");
            }
        });
        var values = varied.stream().map(VariedKey::values).toList();
        return new Points(varied, new GridDesign(values), GRID, Optional.empty());
    }

    private Points counted(Map<Key<?>, Axis> axes, String kind, int points) {
        if (axes.isEmpty()) {
            // Where keys are to vary but may not, that has been said.
            if (lines.after(PlanSource.VARY).isEmpty()) {
                lines.refuse(PlanSource.DESIGN, "'%s' needs at least one key that varies", kind);
            }
            return grid(axes);
        }
        if (points > PlanReader.MANY_RUNS && !mayBeLarge) {
            lines.refuse(
                    PlanSource.DESIGN, "%d points are more than %d, which takes --yes", points, PlanReader.MANY_RUNS);
            return grid(Map.of());
        }
        var all = List.copyOf(axes.values());
        var design = kind.equals("lhs") ? SpaceFilling.latinHypercube(all, points) : SpaceFilling.sobol(all, points);
        return listed(
                List.copyOf(axes.keySet()),
                design,
                kind + " " + points,
                key -> lines.text(PlanSource.VARY + key.name()).orElseThrow());
    }

    private Points listed(List<Key<?>> keys, Design design, String text, Function<Key<?>, String> said) {
        var varied = new ArrayList<VariedKey>();
        for (var i = 0; i < keys.size(); i++) {
            varied.add(new VariedKey(keys.get(i), said.apply(keys.get(i)), new Column(design, i).distinct()));
        }
        return new Points(varied, design, text, Optional.empty());
    }

    /** What a table varies cannot be set for all runs as well. */
    private void checkFixed(TableReader table) {
        for (var key : table.keys()) {
            lines.text(key.name())
                    .ifPresent(text -> lines.refuse(
                            key.name(), "this cannot be set to %s for all runs and vary in the table", text));
        }
    }

    private Points table(String name) {
        var file = lines.beside(name);
        if (file.isEmpty()) {
            lines.refuse(PlanSource.DESIGN, "%s: %s", name, WhyNot.read(name));
            return grid(Map.of());
        }
        return table(name, file.get());
    }

    private Points table(String name, Path file) {
        try (var text = opened(file)) {
            var found = lines.problems().size();
            var table = new TableReader(lines.shown(file), text, lines.problems()::add);
            checkFixed(table);
            var points = new ArrayList<List<String>>();
            for (var row = table.next(); row.isPresent() && lines.problems().size() == found; row = table.next()) {
                points.add(rules.labelled(table.keys(), row.get()));
            }
            if (points.isEmpty() && lines.problems().size() == found) {
                lines.refuse(PlanSource.DESIGN, "there is no row in %s", file);
            }
            return lines.problems().size() > found
                    ? grid(Map.of())
                    : listed(table.keys(), new ListedDesign(points), "table " + name, key -> "");
        } catch (OrdinaryFile.Missing noFile) {
            lines.refuse(PlanSource.DESIGN, "%s: %s", file, noFile.getReason());
        } catch (CharacterCodingException notText) {
            lines.refuse(PlanSource.DESIGN, "%s is not a text file in UTF-8", file);
        } catch (AxisException wrong) {
            lines.refuse(PlanSource.DESIGN, "%s: %s", file, wrong.getMessage());
        } catch (IOException unreadable) {
            lines.refuse(PlanSource.DESIGN, "%s: %s", file, WhyNot.read(file));
        }
        return grid(Map.of());
    }

    private static Reader opened(Path table) throws IOException {
        OrdinaryFile.check(table);
        return Files.newBufferedReader(table);
    }

    private Points streamed(Reader rows) {
        var table = new TableReader("standard input", rows, lines.problems()::add);
        checkFixed(table);
        var varied = table.keys().stream()
                .map(key -> new VariedKey(key, "", List.of()))
                .toList();
        return new Points(varied, new ListedDesign(List.of()), STREAMED, Optional.of(table));
    }

    void checkSize(Points points, int seeds) {
        var runs = Math.multiplyFull(1, seeds);
        var size = points.design() instanceof GridDesign grid
                ? grid.points()
                : points.design().size();
        var all = Math.multiplyHigh(runs, size) == 0 ? runs * size : Long.MAX_VALUE;
        if (all > Integer.MAX_VALUE) {
            lines.refuse("%d points with %d seeds are more runs than one sweep can have".formatted(size, seeds));
        } else if (all > PlanReader.MANY_RUNS && !mayBeLarge) {
            lines.refuse("%d points with %d seeds make %d runs; more than %d take --yes"
                    .formatted(size, seeds, all, PlanReader.MANY_RUNS));
        }
    }

    /** A column of a design. */
    private record Column(Design design, int position) {
        List<String> distinct() {
            return new AbstractList<String>() {
                @Override
                public String get(int index) {
                    return design.point(index).get(position);
                }

                @Override
                public int size() {
                    return design.size();
                }
            }.stream().distinct().toList();
        }
    }
}
