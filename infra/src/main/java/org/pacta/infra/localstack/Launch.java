package org.pacta.infra.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A command to run in a folder; {@code mark} is a folder of ours that the command names. */
record Launch(List<String> command, Map<String, String> environment, Path mark) {}
