/**
 * How a run is played: {@link derelayl.run.RunInputs} are all that decides it, a {@link derelayl.run.Run} plays it, and
 * an {@link derelayl.measure.Outcome} is what came of it. The command line, the console and explanations all play runs
 * through here; so can a program of yours:
 *
 * <pre>{@code
 * JvmDefaults.set(true);
 * var library = new Library(List.of(Path.of("")));
 * var typed = List.of(Map.entry("seed", "seed=7"), Map.entry("rounds", "rounds=50"));
 * var scenario = new ScenarioReader(library).read("forgers-checked", typed);
 * var outcome = Run.of(RunInputs.of(scenario, Trust.GUARDED)).play();
 * for (var column : List.of("gini", "dishonest_coin_share", "growth")) {
 *     System.out.println(column + " " + outcome.of(column).text());
 * }
 * }</pre>
 */
package derelayl.run;
