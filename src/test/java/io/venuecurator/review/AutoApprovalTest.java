package io.venuecurator.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.venuecurator.venue.FieldPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutoApprovalTest {

    @Test
    void takesAsManyAsThePrecisionAllows() {
        List<Judged> judged = new ArrayList<>(Collections.nCopies(198, judged(0.9, true)));
        judged.addAll(Collections.nCopies(2, judged(0.8, false)));
        judged.addAll(Collections.nCopies(2, judged(0.7, false)));

        AutoApproval approval = AutoApproval.at(0.99, judged);

        assertThat(approval).isEqualTo(new AutoApproval(0.8, 200, 198, 202));
        assertThat(approval.coverage()).isEqualTo(200 / 202.0);
    }

    @Test
    void valuesOfOneConfidenceAreTakenTogether() {
        List<Judged> judged = List.of(judged(0.9, true), judged(0.9, false), judged(0.95, true));

        assertThat(AutoApproval.at(0.99, judged).threshold()).isEqualTo(0.95);
    }

    @Test
    void nothingIsTakenWhereNothingIsSafe() {
        AutoApproval none = AutoApproval.at(0.99, List.of(judged(1, false)));

        assertThat(none.threshold()).isGreaterThan(1);
        assertThat(none.coverage()).isZero();
        assertThat(AutoApproval.at(0.99, List.of()).coverage()).isZero();
    }

    private static Judged judged(double confidence, boolean right) {
        return new Judged(FieldPath.of("rating"), "fig.example", confidence, right);
    }
}
