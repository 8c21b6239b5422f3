package vn.kiemdiem.notification;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the daily digest of one recipient. */
@Component
class DigestLetters {

    private final MailTemplates templates;
    private final Links links;

    DigestLetters(MailTemplates templates, NotificationProperties properties) {
        this.templates = templates;
        this.links = new Links(properties);
    }

    Mail write(Recipient recipient, List<DueTask> tasks, ZonedDateTime now) {
        ZoneId zone = now.getZone();
        Map<DueGroup, List<DueTask>> groups = tasks.stream()
                .sorted(Comparator.comparing(DueTask::dueAt).thenComparing(DueTask::name))
                .collect(Collectors.groupingBy(
                        task -> DueGroup.of(task.dueAt().atZone(zone), now), TreeMap::new, Collectors.toList()));
        return templates.render(
                "digest",
                new Letter(
                        recipient.salutation(),
                        Days.day(now.toLocalDate()),
                        groups.entrySet().stream()
                                .map(group -> section(group.getKey(), group.getValue(), zone))
                                .toList(),
                        links.tasklist()));
    }

    private Section section(DueGroup group, List<DueTask> tasks, ZoneId zone) {
        List<Line> lines = tasks.stream()
                .map(task -> new Line(
                        task.name(),
                        task.processName(),
                        Days.lastDay(task.dueAt().atZone(zone).toLocalDate()),
                        links.task(task.id())))
                .toList();
        return new Section(group.heading(), group.what(), lines.size(), lines);
    }

    private record Letter(String recipientName, String today, List<Section> groups, String tasklist) {}

    private record Section(String heading, String what, int size, List<Line> tasks) {}

    private record Line(String name, String processName, String lastDay, String link) {}
}
