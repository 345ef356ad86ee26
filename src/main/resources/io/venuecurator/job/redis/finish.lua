-- Stores the outcome of a job, once: a second one is dropped, and so is that of a withdrawn job.
-- KEYS 1 plan 2 results 3 running 4 handed 5 totals 6 failed 7 prefix of the counts per second
-- ARGV 1 entry 2 venue 3 worker 4 job 5 status 6 entry of the failed registry or ''
--      7 channel 8 message 9 seconds to live 10 seconds that a count of ended jobs is kept
if redis.call('hget', KEYS[3], ARGV[2]) == ARGV[3] then
  redis.call('hdel', KEYS[3], ARGV[2])
end
redis.call('zrem', KEYS[4], ARGV[1])
if redis.call('hexists', KEYS[1], ARGV[2]) == 0
    or redis.call('hsetnx', KEYS[2], ARGV[2], ARGV[4]) == 0 then
  return 0
end
redis.call('expire', KEYS[2], ARGV[9])
redis.call('hincrby', KEYS[5], ARGV[5], 1)
if ARGV[6] ~= '' then
  redis.call('hset', KEYS[6], ARGV[1], ARGV[6])
end
local count = KEYS[7] .. redis.call('time')[1]
redis.call('incr', count)
redis.call('expire', count, ARGV[10])
redis.call('publish', ARGV[7], ARGV[8])
return 1
