package org.pacta.infra.letters;

/** Draws up a letter as a file that archives keep (PDF/A-3a) and that screen readers read (PDF/UA-1). */
public interface Letters {

    byte[] draw(Letter letter);
}
