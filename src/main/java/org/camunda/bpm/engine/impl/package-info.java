/** One class of the engine that is replaced on the class path because its community release has a known hole. */
package org.camunda.bpm.engine.impl;
