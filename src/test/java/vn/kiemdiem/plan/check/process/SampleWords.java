package vn.kiemdiem.plan.check.process;

import java.io.File;
import java.util.Arrays;
import java.util.Objects;
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
        return Set.of(
                "announceRatingsDelegate",
                "checkAuthorityDelegate",
                "escalateOverdueDelegate",
                "inviteAttendeesDelegate",
                "notifyUnitsDelegate",
                "submitDossierDelegate");
    }

    @Override
    public Set<String> events() {
        return Set.of("kiem-diem", "thong-bao", "tong-ket");
    }
}
