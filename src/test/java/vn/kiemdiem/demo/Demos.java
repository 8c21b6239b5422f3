package vn.kiemdiem.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import vn.kiemdiem.organization.table.TableFile;

/** The demos that the product's own settings describe; a plan without one runs in the demo of a newcomer. */
public final class Demos {

    static final DemoProperties SETTINGS = settings();

    private Demos() {}

    /** The ids of the plans that have a demo. */
    public static Set<String> plans() {
        return new TreeSet<>(SETTINGS.plans().keySet());
    }

    /** Units, subjects and accounts of the plan's demo. */
    public static List<TableFile> organization(String plan) {
        try {
            return new DemoFolder(demo(plan).folder()).organization();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The criteria that the plan's own demo brings. */
    public static List<TableFile> criteria(String plan) {
        return ofItsOwn(plan, DemoFolder::criteria);
    }

    /** The levels of earlier years that the plan's own demo brings. */
    public static List<TableFile> yearlyLevels(String plan) {
        return ofItsOwn(plan, DemoFolder::yearlyLevels);
    }

    /** The assigned attendees that the plan's own demo brings. */
    public static List<TableFile> attendees(String plan) {
        return ofItsOwn(plan, DemoFolder::attendees);
    }

    private static List<TableFile> ofItsOwn(String plan, Reading reading) {
        if (!SETTINGS.plans().containsKey(plan)) {
            return List.of();
        }
        try {
            return reading.of(new DemoFolder(demo(plan).folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The elements of the duties that are done when somebody first looks at the plan's demo. */
    public static List<String> fulfilled(String plan) {
        return demo(plan).fulfilled().stream().map(Demo.Fulfilled::task).toList();
    }

    /** The instant at which the plan's demo starts. */
    public static Instant start(String plan) {
        return demo(plan).start().toInstant();
    }

    private static Demo demo(String plan) {
        return SETTINGS.plans().getOrDefault(plan, ofANewcomer());
    }

    /** The demo that runs where no other is asked for. */
    static Demo ofANewcomer() {
        return SETTINGS.running().values().iterator().next();
    }

    private static DemoProperties settings() {
        try {
            List<PropertySource<?>> file =
                    new YamlPropertySourceLoader().load("demo", new ClassPathResource("application-demo.yaml"));
            return new Binder(ConfigurationPropertySources.from(file))
                    .bind("kiemdiem.demo", DemoProperties.class)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How some files of a demo are read. */
    private interface Reading {

        List<TableFile> of(DemoFolder folder) throws IOException;
    }
}
