/** Which day it is for the law: Europe/Paris, and in demonstrations a clock that can be moved. */
package org.pacta.infra.time;
