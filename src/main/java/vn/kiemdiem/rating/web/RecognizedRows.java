package vn.kiemdiem.rating.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.rating.web.Recognized.CommendationRow;
import vn.kiemdiem.rating.web.Recognized.FourGoodRow;
import vn.kiemdiem.recognition.Commendation;
import vn.kiemdiem.recognition.CommendationStep;
import vn.kiemdiem.recognition.Commendations;
import vn.kiemdiem.recognition.FourGood;
import vn.kiemdiem.recognition.FourGoodStage;
import vn.kiemdiem.recognition.FourGoods;

/** Reads what a plan recognised, for the report. */
@Component
class RecognizedRows {

    private final FourGoods fourGoods;
    private final Commendations commendations;
    private final Organization organization;

    RecognizedRows(FourGoods fourGoods, Commendations commendations, Organization organization) {
        this.fourGoods = fourGoods;
        this.commendations = commendations;
        this.organization = organization;
    }

    /** Of these subjects, by kind and id; whose proposal was withdrawn is not among the commended. */
    Recognized of(String plan, List<Subject> subjects) {
        Map<String, FourGood> self = fourGoods.inEffect(plan, FourGoodStage.SELF);
        Map<String, FourGood> decided = fourGoods.inEffect(plan, FourGoodStage.DECISION);
        Map<String, Commendation> commended = commendations.inEffect(plan);
        List<Subject> sorted = subjects.stream()
                .sorted(Comparator.comparing(Subject::kind).thenComparing(Subject::id))
                .toList();
        return new Recognized(
                sorted.stream()
                        .map(subject -> new FourGoodRow(subject, self.get(subject.id()), decided.get(subject.id())))
                        .filter(row -> row.self() != null || row.decision() != null)
                        .toList(),
                sorted.stream()
                        .flatMap(subject -> Stream.ofNullable(commended.get(subject.id()))
                                .filter(latest -> latest.step() != CommendationStep.WITHDRAWN)
                                .map(latest -> new CommendationRow(subject, latest, body(latest))))
                        .toList());
    }

    private String body(Commendation latest) {
        return Optional.ofNullable(latest.body())
                .flatMap(organization::unit)
                .map(Unit::name)
                .orElse(ReportSheet.NOTHING);
    }
}
