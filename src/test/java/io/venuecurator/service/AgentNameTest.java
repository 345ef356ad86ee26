package io.venuecurator.service;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentNameTest {

    @ParameterizedTest
    @CsvSource({"claude-ai, claude-ai", "'My Agent 2.0', My-Agent-2.0", "'', unnamed"})
    void keepsWhatCanBeReadAsAName(String given, String name) {
        assertThat(AgentName.of(given).value()).isEqualTo(name);
    }

    @Property(tries = 300)
    void anyTextBecomesAPlainName(@ForAll String given) {
        assertThat(AgentName.of(given).signature()).matches("agent:[A-Za-z0-9._-]{1,40}");
    }

    @Test
    void isKnownAgainByItsSignature() {
        AgentName agent = AgentName.of("claude");

        assertThat(AgentName.signed(agent.signature())).contains(agent);
        assertThat(AgentName.signed("schema.org")).isEmpty();
    }
}
