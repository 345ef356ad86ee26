-- Puts a begun job back into the backlog, to be due after a while.
-- KEYS 1 plan 2 results 3 attempts 4 running 5 backlog 6 handed
-- ARGV 1 entry 2 venue 3 worker 4 ms until it is due 5 by how much to change its attempts
--      6 channel 7 message or ''
if redis.call('hget', KEYS[4], ARGV[2]) == ARGV[3] then
  redis.call('hdel', KEYS[4], ARGV[2])
end
redis.call('zrem', KEYS[6], ARGV[1])
if redis.call('hexists', KEYS[1], ARGV[2]) == 0 or redis.call('hexists', KEYS[2], ARGV[2]) == 1 then
  return 0
end
if ARGV[5] ~= '0' then
  redis.call('hincrby', KEYS[3], ARGV[2], ARGV[5])
end
local clock = redis.call('time')
redis.call('zadd', KEYS[5], clock[1] * 1000 + clock[2] / 1000 + ARGV[4], ARGV[1])
if ARGV[7] ~= '' then
  redis.call('publish', ARGV[6], ARGV[7])
end
return 1
