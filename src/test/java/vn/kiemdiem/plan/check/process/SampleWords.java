package vn.kiemdiem.plan.check.process;

import java.io.File;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The vocabulary as it is known without the application. */
final class SampleWords implements Words {

    @Override
    public Set<String> forms() {
        return Arrays.stream(Objects.requireNonNull(new File("forms").list()))
                .map(file -> file.replace(".form", ""))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> delegates() {
        return DELEGATES.keySet();
    }

    @Override
    public Set<String> events() {
        return Set.of("kiem-diem", "thong-bao", "tong-ket");
    }

    private static final Map<String, Set<String>> DELEGATES = Map.of(
            "announceRatingsDelegate", Set.of("announcedRates"),
            "checkAuthorityDelegate", Set.of(),
            "escalateOverdueDelegate", Set.of("deadline"),
            "inviteAttendeesDelegate", Set.of(),
            "notifyUnitsDelegate", Set.of("notice", "noticeTo"),
            "submitDossierDelegate", Set.of("dossier", "recipient"));

    private static final Map<String, Set<String>> FORMS = Map.ofEntries(
            Map.entry("compile-report", Set.of("dossier")),
            Map.entry("compile-dossier", Set.of("dossier")),
            Map.entry("receive-dossier", Set.of("dossier")),
            Map.entry("issue-document", Set.of("document")),
            Map.entry("provide-basis", Set.of("about")),
            Map.entry("suggest-review", Set.of("rates")),
            Map.entry("assess-four-good", Set.of("rates")),
            Map.entry("commend", Set.of("rates")),
            Map.entry("rate-roster", Set.of("rates")),
            Map.entry("rate-pool", Set.of("rates")),
            Map.entry("record-notice", Set.of("rates")),
            Map.entry("record-staff-levels", Set.of("rates")),
            Map.entry("record-cap-exception", Set.of("rates")),
            Map.entry("term-sheet", Set.of("rates")),
            Map.entry("give-opinion", Set.of("rates")),
            Map.entry("write-review", Set.of("rates")),
            Map.entry("score-sheet", Set.of("rates")),
            Map.entry("write-remedial-plan", Set.of("rates")));

    @Override
    public Set<String> needsOfDelegate(String delegate) {
        return DELEGATES.getOrDefault(delegate, Set.of());
    }

    @Override
    public Set<String> needsOfForm(String form) {
        return FORMS.getOrDefault(form, Set.of());
    }

    @Override
    public boolean isOfOneSubject(String form) {
        return Set.of("write-review", "score-sheet", "write-remedial-plan").contains(form);
    }

    @Override
    public Optional<String> formOf(String event) {
        return event.equals("thong-bao") ? Optional.empty() : Optional.of("register-review-day");
    }

    @Override
    public Optional<String> variableOf(String event) {
        return event.equals("thong-bao") ? Optional.of("noticedOn") : Optional.empty();
    }
}
