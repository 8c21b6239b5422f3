package vn.kiemdiem.rating.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.RemedialRecords;
import vn.kiemdiem.rating.RemedialRecords.Told;

/** Reads who was told a level and has or owes a remedial plan, for the report. */
@Component
class RemedialRows {

    private final RemedialRecords records;
    private final Organization organization;

    RemedialRows(RemedialRecords records, Organization organization) {
        this.records = records;
        this.organization = organization;
    }

    /** Of these subjects, by unit, kind and id. */
    List<RemedialRow> of(String plan, List<Subject> subjects) {
        Map<String, Told> told =
                records.ofPlan(plan).stream().collect(Collectors.toMap(Told::subject, Function.identity()));
        return subjects.stream()
                .sorted(Comparator.comparing(Subject::unitId)
                        .thenComparing(Subject::kind)
                        .thenComparing(Subject::id))
                .flatMap(subject -> Stream.ofNullable(told.get(subject.id()))
                        .map(one -> new RemedialRow(subject, organization.unitName(subject.unitId()), one)))
                .toList();
    }
}
