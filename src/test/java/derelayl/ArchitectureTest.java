package derelayl;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import derelayl.ledger.Ledger;
import derelayl.ledger.Movements;
import derelayl.participant.Disposition;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** What keeps the packages apart, and runs reproducible. */
@AnalyzeClasses(packages = "derelayl", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] SIMULATION = {
        "derelayl.relay..",
        "derelayl.acknowledgement..",
        "derelayl.participant..",
        "derelayl.ledger..",
        "derelayl.lineage..",
        "derelayl.learning..",
        "derelayl.random..",
        "derelayl.vocabulary..",
        "derelayl.policy..",
        "derelayl.measure.."
    };

    /** The packages of the model from the bottom up. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("random"),
            List.of("vocabulary"),
            List.of("learning"),
            List.of("lineage"),
            List.of("ledger"),
            List.of("participant", "policy"),
            List.of("acknowledgement"),
            List.of("relay"));

    @ArchTest
    static void noArrowPointsUp(JavaClasses classes) {
        for (var floor = 0; floor < FLOORS.size() - 1; floor++) {
            noClasses()
                    .that()
                    .resideInAnyPackage(packages(FLOORS.subList(floor, floor + 1)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(FLOORS.subList(floor + 1, FLOORS.size())))
                    .check(classes);
        }
    }

    private static String[] packages(List<List<String>> floors) {
        return floors.stream()
                .flatMap(List::stream)
                .map(name -> "derelayl." + name + "..")
                .toArray(String[]::new);
    }

    /** What is paid is in the round's movements. */
    @ArchTest
    static final ArchRule onlyARoundPostsMovements = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("derelayl.relay.Round")
            .should()
            .callMethod(Ledger.class, "post", Movements.class);

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("derelayl.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule roomsOfTheConsoleFormNoCycle =
            slices().matching("derelayl.gui.(*)").should().beFreeOfCycles();

    /** From the ground up; what MASON starts is above them all. */
    @ArchTest
    static final ArchRule roomsOfTheConsoleStandOnEachOther = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("history")
            .definedBy("derelayl.gui.history")
            .layer("style")
            .definedBy("derelayl.gui.style")
            .layer("chart")
            .definedBy("derelayl.gui.chart")
            .layer("inspector")
            .definedBy("derelayl.gui.inspector")
            .layer("portrayal")
            .definedBy("derelayl.gui.portrayal")
            .layer("session")
            .definedBy("derelayl.gui.session")
            .layer("console")
            .definedBy("derelayl.gui.console")
            .layer("start")
            .definedBy("derelayl.gui")
            .whereLayer("history")
            .mayNotAccessAnyLayer()
            .whereLayer("style")
            .mayNotAccessAnyLayer()
            .whereLayer("chart")
            .mayOnlyAccessLayers("history", "style")
            .whereLayer("inspector")
            .mayOnlyAccessLayers("history", "style")
            .whereLayer("portrayal")
            .mayOnlyAccessLayers("history", "style", "inspector")
            .whereLayer("session")
            .mayOnlyAccessLayers("history")
            .whereLayer("console")
            .mayOnlyAccessLayers("history", "chart", "inspector", "portrayal", "session")
            .whereLayer("start")
            .mayOnlyAccessLayers("session", "console");

    /** So that it can be tried without a display. */
    @ArchTest
    static final ArchRule aSessionHasNoWindow = noClasses()
            .that()
            .resideInAnyPackage("derelayl.gui.session", "derelayl.gui.history")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "sim.display..", "sim.portrayal..");

    @ArchTest
    static final ArchRule onlyPolicyKnowsDrools = only("policy", "org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule onlyScenarioKnowsCommonsConfiguration =
            only("scenario", "org.apache.commons.configuration2..");

    @ArchTest
    static final ArchRule onlyStatisticsKnowsCommonsStatistics = only("statistics", "org.apache.commons.statistics..");

    /** Numbers are numbers, wherever they come from. */
    @ArchTest
    static final ArchRule statisticsKnowsNothingOfRelays = noClasses()
            .that()
            .resideInAPackage("derelayl.statistics..")
            .should()
            .dependOnClassesThat(resideInAPackage("derelayl..").and(resideOutsideOfPackages("derelayl.statistics..")));

    @ArchTest
    static final ArchRule onlyReportKnowsPdf = only("report", "com.orsonpdf..");

    @ArchTest
    static final ArchRule onlyReportKnowsSvg = only("report", "org.apache.batik..");

    @ArchTest
    static final ArchRule onlyReportAndGuiKnowPictures = only(List.of("report", "gui"), "org.jfree..", "java.awt..");

    @ArchTest
    static final ArchRule onlyRandomKnowsGenerators = only("random", "ec.util..", "org.apache.commons.rng..");

    @ArchTest
    static final ArchRule onlyRecordAndAuditKnowJson = only(List.of("record", "audit"), "com.fasterxml.jackson.core");

    @ArchTest
    static final ArchRule onlyWordingMakesDecimals = only("wording", "com.fasterxml.jackson.core.io..");

    /** An audit that shared code with what it audits would be no proof. */
    @ArchTest
    static final ArchRule auditKnowsNoClassOfTheSimulation = noClasses()
            .that()
            .resideInAPackage("derelayl.audit..")
            .should()
            .dependOnClassesThat(resideInAPackage("derelayl..")
                    .and(resideOutsideOfPackages("derelayl.audit..", "derelayl.wording..")));

    /** What is measured stands on the relay; whoever writes, draws, explains or shows it stands above. */
    @ArchTest
    static final ArchRule measureSeesTheRelayAndNothingAbove = noClasses()
            .that()
            .resideInAPackage("derelayl.measure..")
            .should()
            .dependOnClassesThat(resideInAPackage("derelayl..")
                    .and(resideOutsideOfPackages(
                            "derelayl.measure..",
                            "derelayl.relay..",
                            "derelayl.acknowledgement..",
                            "derelayl.participant..",
                            "derelayl.ledger..",
                            "derelayl.lineage..",
                            "derelayl.vocabulary..",
                            "derelayl.state..",
                            "derelayl.wording..")));

    /** Shares of the dishonest are worked out in one place. */
    @ArchTest
    static final ArchRule onlyMeasureAsksWhoIsDishonest = noClasses()
            .that()
            .resideOutsideOfPackage("derelayl.measure..")
            .should()
            .callMethod(Disposition.class, "isDishonest");

    /** So are acknowledgement rates and numbers of strikes: tables and figures see no verdicts. */
    @ArchTest
    static final ArchRule tablesAndFiguresAskMeasureForRates = noClasses()
            .that()
            .resideInAnyPackage("derelayl.record..", "derelayl.report..", "derelayl.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("derelayl.acknowledgement..");

    @ArchTest
    static final ArchRule filesAreNamedInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("derelayl.files..")
            .should()
            .callMethod(Files.class, "move", Path.class, Path.class, CopyOption[].class);

    @ArchTest
    static final ArchRule onlyTablesKnowCsv = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "derelayl.record..", "derelayl.ruletest..", "derelayl.experiment..", "derelayl.audit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.siegmar..");

    @ArchTest
    static final ArchRule onlyRelayAndGuiKnowTheSchedule = only(List.of("relay", "gui"), "sim..");

    @ArchTest
    static final ArchRule onlyGuiKnowsWindows =
            only("gui", "javax.swing..", "sim.display..", "sim.portrayal..", "sim.util.gui..");

    @ArchTest
    static final ArchRule theSimulationHasNoOtherLuckAndNoClock = noClasses()
            .that()
            .resideInAnyPackage(SIMULATION)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class, ThreadLocalRandom.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.time..");

    @ArchTest
    static final ArchRule theSimulationHasNoUnorderedCollection = noClasses()
            .that()
            .resideInAnyPackage(SIMULATION)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(HashMap.class, HashSet.class, IdentityHashMap.class, ConcurrentHashMap.class)
            .orShould()
            .callMethod(Collectors.class, "toSet")
            .orShould()
            .callMethodWhere(new DescribedPredicate<>("makes an unordered Set or Map") {
                @Override
                public boolean test(JavaMethodCall call) {
                    JavaClass owner = call.getTargetOwner();
                    return (owner.isEquivalentTo(Set.class) || owner.isEquivalentTo(Map.class))
                            && (call.getName().equals("of") || call.getName().equals("copyOf"));
                }
            });

    @ArchTest
    static final ArchRule onlyTheCommandLineExits = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("derelayl.Main")
            .should()
            .callMethod(System.class, "exit", int.class);

    /** Nothing is deserialised but what a checkpoint's filter has let in. */
    @ArchTest
    static final ArchRule onlyCheckpointDeserialises = noClasses()
            .that()
            .resideOutsideOfPackage("derelayl.checkpoint..")
            .should()
            .callConstructor(ObjectInputStream.class, InputStream.class);

    private static ArchRule only(String allowed, String... libraries) {
        return only(List.of(allowed), libraries);
    }

    private static ArchRule only(List<String> allowed, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        allowed.stream().map(name -> "derelayl." + name + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
