package org.pacta.infra.zeebe;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Of a message that failed")
class EnginePostTest {

    @ParameterizedTest(name = "{0} speaks of the message: it is refused for good")
    @EnumSource(
            value = Status.Code.class,
            names = {"INVALID_ARGUMENT", "OUT_OF_RANGE"})
    void some_codes_speak_of_the_message(Status.Code code) {
        assertThat(EnginePost.read(failure(code))).isEqualTo(new Reply.Refused(code.name(), code + ": said so"));
    }

    @ParameterizedTest(name = "{0} speaks of the engine: it is tried again")
    @EnumSource(
            value = Status.Code.class,
            names = {"INVALID_ARGUMENT", "OUT_OF_RANGE", "ALREADY_EXISTS"},
            mode = EnumSource.Mode.EXCLUDE)
    void all_others_speak_of_the_engine(Status.Code code) {
        assertThat(EnginePost.read(failure(code))).isEqualTo(new Reply.Away(code + ": said so"));
    }

    @Test
    void one_that_the_engine_had_already_is_taken() {
        assertThat(EnginePost.read(failure(Status.Code.ALREADY_EXISTS))).isEqualTo(new Reply.Taken());
    }

    @Test
    void a_broken_connection_is_tried_again() {
        assertThat(EnginePost.read(new IOException("reset"))).isEqualTo(new Reply.Away("reset"));
    }

    private static StatusRuntimeException failure(Status.Code code) {
        return code.toStatus().withDescription("said so").asRuntimeException();
    }
}
