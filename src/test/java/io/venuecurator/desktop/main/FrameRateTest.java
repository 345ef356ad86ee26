package io.venuecurator.desktop.main;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrameRateTest {

    private static final String SETTING = "javafx.animation.pulse";

    @AfterEach
    void forget() {
        System.clearProperty(SETTING);
    }

    @Test
    void isHigherThanTheUsualOne() {
        FrameRate.prefer();

        assertThat(System.getProperty(SETTING)).isEqualTo("120");
    }

    @Test
    void leavesTheUsersOwnAlone() {
        System.setProperty(SETTING, "30");

        FrameRate.prefer();

        assertThat(System.getProperty(SETTING)).isEqualTo("30");
    }
}
