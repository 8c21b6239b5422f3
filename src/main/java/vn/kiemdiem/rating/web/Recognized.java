package vn.kiemdiem.rating.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.recognition.Commendation;
import vn.kiemdiem.recognition.FourGood;

/** What a plan recognised beside the levels (S000-R28, S000-R29). */
record Recognized(List<FourGoodRow> fourGood, List<CommendationRow> commendations) {

    /** What was said of one party organization; at least one of the two. */
    record FourGoodRow(
            Subject subject,
            @Nullable FourGood self,
            @Nullable FourGood decision) {}

    /**
     * What stands to one subject's name.
     *
     * @param body what the unit is called that said so
     */
    record CommendationRow(Subject subject, Commendation commendation, String body) {}

    /** The accounts that recorded any of it, by id. */
    Stream<String> recorders() {
        Stream<String> fourGoods = fourGood.stream()
                .flatMap(row -> Stream.of(Optional.ofNullable(row.self()), Optional.ofNullable(row.decision())))
                .flatMap(Optional::stream)
                .map(FourGood::recordedBy);
        return Stream.concat(
                fourGoods, commendations.stream().map(row -> row.commendation().recordedBy()));
    }

    /** A plan that asks for none of it. */
    static Recognized nothing() {
        return new Recognized(List.of(), List.of());
    }
}
